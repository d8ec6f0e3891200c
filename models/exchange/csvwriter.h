// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace PlanLens {

/// Who reads a CSV.
enum class CsvFor {
    Programs,    ///< no byte order mark; every sign as it is
    Spreadsheets ///< a byte order mark, without which they guess the encoding; ASCII minus signs
};

/// Writes comma-separated values in UTF-8, quoted as RFC 4180 says: fields with commas, quotes or
/// line breaks stand in quotes, and a quote inside is doubled. Lines end with LF.
///
/// A text that a spreadsheet would take for a formula (=, +, -, @ first, of full width too, or a
/// tab or line break before it) gets an apostrophe before it: reports are no source to run formulas
/// of. See OWASP, "CSV Injection". A number with its sign stays as it is.
class CsvWriter
{
public:
    explicit CsvWriter(const QStringList &header, CsvFor reader = CsvFor::Programs);

    /// Adds a row; as many fields as the header has.
    void addRow(const QStringList &fields);
    const QByteArray &bytes() const { return m_bytes; }

private:
    CsvFor m_reader;
    QByteArray m_bytes;
};

/// A number as other programs read it: a plain decimal with an ASCII minus. Empty for nothing.
QString csvNumber(const std::optional<double> &number);
/// true or false.
QString csvFlag(bool flag);

} // namespace PlanLens
