"""Sheets: pages, ours or anybody's, laid onto paper, and files put together."""
