"""Setting: words in lines, at the sizes that their styles have reached."""
