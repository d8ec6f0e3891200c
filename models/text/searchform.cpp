// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/searchform.h"

#include "text/characters.h"
#include "text/plainsigns.h"

namespace PlanLens {

namespace {

bool counts(QChar c)
{
    const ushort u = c.unicode();
    return !isBlank(c) && !isInvisible(c) && u != '\n' && u != 0x2028 && u != 0x2029;
}

QChar folded(QChar c)
{
    constexpr char16_t widthOffset = u'！' - u'!';
    c = QChar(plainSign(c.unicode()));
    if (isPlainIdeograph(c))
        return c; // most of a report: ideographs have one case
    if (c >= u'！' && c <= u'～')
        c = QChar(char16_t(c.unicode() - widthOffset));
    return c.toLower();
}

} // namespace

TextStretch SearchForm::original(int start, int length) const
{
    if (length <= 0 || start < 0 || start + length > origins.size())
        return {};
    const int first = origins.at(start);
    return {first, origins.at(start + length - 1) + 1 - first};
}

SearchForm searchForm(QStringView text)
{
    SearchForm form;
    form.text.reserve(text.size());
    form.origins.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!counts(text.at(i)))
            continue;
        form.text += folded(text.at(i));
        form.origins += int(i);
    }
    return form;
}

QString searchText(QStringView text)
{
    QString form(text.size(), Qt::Uninitialized);
    QChar *end = form.data();
    for (const QChar c : text) {
        if (counts(c))
            *end++ = folded(c);
    }
    form.truncate(end - form.constData());
    return form;
}

QList<TextStretch> occurrences(const SearchForm &form, QStringView wanted)
{
    QList<TextStretch> found;
    if (wanted.isEmpty())
        return found;
    for (qsizetype at = form.text.indexOf(wanted); at >= 0; at = form.text.indexOf(wanted, at + 1))
        found += form.original(int(at), int(wanted.size()));
    return found;
}

} // namespace PlanLens
