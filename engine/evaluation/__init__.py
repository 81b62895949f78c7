"""Measuring search against a reference layer, inside the application."""
