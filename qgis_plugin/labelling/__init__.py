"""Land-cover labelling in the panel: class lists, maps, areas, accuracy."""
