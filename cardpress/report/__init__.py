"""Reports: how a command ended, in words for people and in JSON for other programs."""
