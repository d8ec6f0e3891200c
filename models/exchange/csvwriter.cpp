// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvwriter.h"

#include "figures/value.h"

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

} // namespace

CsvWriter::CsvWriter(const QStringList &header)
{
    addRow(header);
}

void CsvWriter::addRow(const QStringList &fields)
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (i > 0)
            m_bytes.append(',');
        const QString &field = fields.at(i);
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
