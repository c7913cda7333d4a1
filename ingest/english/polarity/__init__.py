"""What English denies, doubts or takes as having happened."""
