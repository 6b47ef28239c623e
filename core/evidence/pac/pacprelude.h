// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace kerbscope {

/// The functions that browsers offer to PAC files, in ECMAScript 5, over three host functions: __resolve(name) gives an address or
/// null, __own() this computer's address, __line(n) notes a line. Semantics as Netscape's description of 1996 and browsers
/// have them; the date functions use the computer's clock.
extern const char *const pacPrelude;

} // namespace kerbscope
