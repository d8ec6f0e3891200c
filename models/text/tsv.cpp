// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tsv.h"

namespace PlanLens {

namespace {

/// Takes what stands before `separator` off the front of `rest`.
QStringView takeUntil(QStringView &rest, QChar separator)
{
    const qsizetype end = rest.indexOf(separator);
    const QStringView taken = end < 0 ? rest : rest.left(end);
    rest = end < 0 ? QStringView() : rest.mid(end + 1);
    return taken;
}

} // namespace

bool TsvLines::next()
{
    while (!m_rest.isEmpty()) {
        QStringView line = takeUntil(m_rest, u'\n');
        ++m_line;
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        m_fields.clear();
        while (line.contains(u'\t'))
            m_fields.append(takeUntil(line, u'\t'));
        m_fields.append(line);
        return true;
    }
    return false;
}

void TsvLines::leaveOut(QStringList *errors, const QString &why) const
{
    if (errors)
        errors->append(QStringLiteral("line %1: %2").arg(m_line).arg(why));
}

} // namespace PlanLens
