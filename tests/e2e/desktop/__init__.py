# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own for one test: a screen nobody sees, a window manager, a session bus, folders for settings and cases."""
