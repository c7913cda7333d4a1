"""English noun phrases: where they begin and end, what stands in them, whom they mean."""
