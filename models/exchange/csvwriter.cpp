// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "figures/value.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool needsQuotes(const QString &field)
{
    for (const QChar c : field) {
        if (c == u',' || c == u'"' || c == u'\n' || c == u'\r')
            return true;
    }
    return false;
}

QString quoted(QString field)
{
    field.replace(u'"', QStringLiteral("\"\""));
    return u'"' + field + u'"';
}

bool startsFormula(QChar c)
{
    constexpr QStringView starts = u"=+-@\t\r\n＝＋－＠";
    return starts.contains(c);
}

/// Whether a signed text is a number, with or without words after it: -2.5, +0.5%, -2.5左右. What
/// can join or call cells is none.
bool isSignedNumber(QStringView field)
{
    constexpr QStringView joining = u"=+-*/^&|!@(\"'\t\r\n＝＋－＠（";
    const QChar sign = field.front();
    if ((sign != u'+' && sign != u'-') || field.size() < 2 || !field.at(1).isDigit())
        return false;
    return std::none_of(field.begin() + 1, field.end(),
                        [&](QChar c) { return joining.contains(c); });
}

QString harmless(const QString &field)
{
    // A dash alone stands for a figure that is missing.
    const bool saysMore =
        std::any_of(field.begin(), field.end(), [](QChar c) { return c.isLetterOrNumber(); });
    const bool isFormula = saysMore && startsFormula(field.front()) && !isSignedNumber(field);
    return isFormula ? u'\'' + field : field;
}

/// Minus signs before digits as spreadsheets read them.
QString withAsciiMinus(QString field)
{
    for (qsizetype i = 0; i + 1 < field.size(); ++i) {
        if (field.at(i) == u'−' && field.at(i + 1).isDigit())
            field[i] = u'-';
    }
    return field;
}

} // namespace

CsvWriter::CsvWriter(const QStringList &header, CsvFor reader) : m_reader(reader)
{
    if (reader == CsvFor::Spreadsheets)
        m_bytes = "\xEF\xBB\xBF";
    addRow(header);
}

void CsvWriter::addRow(const QStringList &fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            m_bytes.append(',');
        const QString field = harmless(
            m_reader == CsvFor::Spreadsheets ? withAsciiMinus(fields.at(i)) : fields.at(i));
        m_bytes.append(needsQuotes(field) ? quoted(field).toUtf8() : field.toUtf8());
    }
    m_bytes.append('\n');
}

QString csvNumber(const std::optional<double> &number)
{
    return number ? numberText(*number).replace(u'−', u'-') : QString();
}

QString csvFlag(bool flag)
{
    return flag ? QStringLiteral("true") : QStringLiteral("false");
}

} // namespace PlanLens
