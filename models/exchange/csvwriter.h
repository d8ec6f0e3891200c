// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// Writes comma-separated values in UTF-8, quoted as RFC 4180 says: fields with commas, quotes or
/// line breaks stand in quotes, and a quote inside is doubled. Lines end with LF. No byte order
/// mark.
class CsvWriter
{
public:
    explicit CsvWriter(const QStringList &header);

    /// Adds a row; as many fields as the header has.
    void addRow(const QStringList &fields);
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// A number as other programs read it: a plain decimal with an ASCII minus. Empty for nothing.
QString csvNumber(const std::optional<double> &number);
/// true or false.
QString csvFlag(bool flag);

} // namespace PlanLens
