"""The only place that knows PDF: from a page's operators to finished files, in folders from the syntax up."""
