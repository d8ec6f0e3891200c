// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QString>

namespace PlanLens {

/// UTF-16 units of a part of a packed source. Chinese text packs well from there on, unpacks in
/// 20 µs, and takes little more than one page of the file, so that few bytes of a page stay empty.
constexpr int sourcePartSize = 4096;

/// The decoded source of a report as it is stored: compressed in parts, so that the text of one
/// paragraph costs little to read.
using PackedSource = QByteArrayList;

PackedSource packedSource(QStringView source);
QString unpackedPart(const QByteArray &part);

} // namespace PlanLens
