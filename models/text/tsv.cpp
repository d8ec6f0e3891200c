// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/tsv.h"

#include <QResource>

#include <type_traits>

namespace PlanLens {

namespace {

/// A sign of ASCII as views of texts and of bytes hold it.
template <typename View>
auto sign(char ascii)
{
    if constexpr (std::is_same_v<View, QStringView>)
        return QChar(QLatin1Char(ascii));
    else
        return ascii;
}

/// Takes what stands before `separator` off the front of `rest`.
template <typename View>
View takeUntil(View &rest, char separator)
{
    const qsizetype end = rest.indexOf(sign<View>(separator));
    const View taken = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? View() : rest.sliced(end + 1);
    return taken;
}

} // namespace

template <typename View>
bool TableLines<View>::next()
{
    while (!m_rest.isEmpty()) {
        View line = takeUntil(m_rest, '\n');
        ++m_line;
        if (!line.isEmpty() && line.back() == sign<View>('\r'))
            line.chop(1);
        if (line.isEmpty() || line.front() == sign<View>('#'))
            continue;
        m_fields.clear();
        bool goesOn = true; // behind a tab a field stands, be it empty
        while (goesOn) {
            const qsizetype before = line.size();
            const View field = takeUntil(line, '\t');
            m_fields.append(field);
            goesOn = field.size() < before;
        }
        return true;
    }
    return false;
}

template <typename View>
void TableLines<View>::leaveOut(QStringList *errors, const QString &why) const
{
    if (errors)
        errors->append(QStringLiteral("line %1: %2").arg(m_line).arg(why));
}

template class TableLines<QStringView>;
template class TableLines<QByteArrayView>;

QByteArray shippedTable(const QString &name)
{
    return QResource(QStringLiteral(":/planlens/") + name).uncompressedData();
}

} // namespace PlanLens
