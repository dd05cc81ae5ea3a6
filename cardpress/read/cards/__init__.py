"""Cards: Markdown files with a little YAML on top."""
