"""Which page lies where on paper: pure arithmetic on boxes, nothing of PDF or of content."""
