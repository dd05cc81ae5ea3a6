"""The only place that knows PDF: painting, embedding, imposing, merging."""
