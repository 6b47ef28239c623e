// SPDX-FileCopyrightText: 2026 Kerbscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace kerbscope::evtx {

/// Types of the values in binary XML ([MS-EVEN6] 2.2.12, BinXml ValueType).
enum class ValueType : quint8 {
    Null = 0x00,
    String = 0x01,
    AnsiString = 0x02,
    Int8 = 0x03,
    UInt8 = 0x04,
    Int16 = 0x05,
    UInt16 = 0x06,
    Int32 = 0x07,
    UInt32 = 0x08,
    Int64 = 0x09,
    UInt64 = 0x0A,
    Float = 0x0B,
    Double = 0x0C,
    Bool = 0x0D,
    Binary = 0x0E,
    Guid = 0x0F,
    SizeT = 0x10,
    FileTime = 0x11,
    SystemTime = 0x12,
    Sid = 0x13,
    HexInt32 = 0x14,
    HexInt64 = 0x15,
    BinXml = 0x21,
};

constexpr quint8 arrayFlag = 0x80;

/// A value as Windows writes it in XML. Bytes that do not fit the type are given in hexadecimal.
QString valueText(ValueType type, QByteArrayView bytes);

/// The items of an array of `type`, each as text.
QStringList arrayTexts(ValueType type, QByteArrayView bytes);

} // namespace kerbscope::evtx
