"""Tags: what stands on a page told to those who listen, in the order in which it is read."""
