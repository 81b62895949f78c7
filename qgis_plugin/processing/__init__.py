"""The Processing provider: every action of TerraSeek as an algorithm.

Works without the panel and without a window: in the toolbox, in models, in batches and in
``qgis_process``. The engine runs as a child process here too.
"""
