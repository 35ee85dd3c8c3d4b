"""From float weights to compressed weights."""
