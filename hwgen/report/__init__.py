"""What people read: tables and summaries of what the library knows."""
