# SPDX-FileCopyrightText: 2026 Kerbscope contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The laboratory: hosts, realms, services and a client that are set up, broken on purpose and taken down again."""
