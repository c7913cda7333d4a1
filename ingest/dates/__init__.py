"""When: time expressions as periods, and which of them is a claim's."""
