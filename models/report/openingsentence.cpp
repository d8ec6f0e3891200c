// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/openingsentence.h"

#include "language/lexicon.h"

#include <algorithm>

namespace PlanLens {

QString governmentIn(const QString &text)
{
    constexpr qsizetype longestName = 40;
    static const WordTable speaking = wordsOf("speaking-for");
    static const WordTable charged = wordsOf("charged-by");
    for (const WordTable *words : {&speaking, &charged}) {
        WordTable::Hit hit;
        const qsizetype at = words->find(text, 0, &hit);
        if (at < 0)
            continue;
        const QString rest = text.mid(at + hit.length, longestName);
        const qsizetype end = rest.indexOf(u'，');
        return end < 0 ? rest : rest.left(end);
    }
    return {};
}

QString presentedIn(const QString &text)
{
    static const WordTable reporting = wordsOf("now-reporting");
    WordTable::Hit hit;
    const qsizetype at = reporting.find(text, 0, &hit);
    if (at < 0)
        return {};
    const QString rest = text.mid(at + hit.length);
    const qsizetype end = rest.indexOf(u'。');
    return end < 0 ? rest : rest.left(end);
}

QString reportedIn(const QString &text)
{
    constexpr qsizetype longestName = 30;
    static const WordTable asked = wordsOf("deliberation");
    QString rest = presentedIn(text);
    WordTable::Hit report;
    const qsizetype at = asked.find(rest, 0, &report);
    if (at >= 0 && at < longestName / 2)
        rest.remove(0, at + report.length); // 现向大会报告|柳州市2011年…
    rest.truncate(longestName);
    const auto digit = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c.isDigit(); });
    return digit == rest.end() ? QString() : rest.left(digit - rest.begin());
}

} // namespace PlanLens
