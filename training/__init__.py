"""Training room: turns foundation weights and captions into model packages.

Everything here may use torch; nothing of the engine or the plugin imports it.
"""
