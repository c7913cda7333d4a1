"""What Arabic denies, doubts, intends or takes as having happened."""
