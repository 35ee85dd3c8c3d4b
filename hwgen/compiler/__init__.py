"""The compiler: an integer network becomes a plan, and a plan an accelerator."""
