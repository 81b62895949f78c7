"""Zero-shot labelling of an index, and the accuracy of a label layer."""
