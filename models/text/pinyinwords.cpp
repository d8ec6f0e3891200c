// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyinwords.h"

#include "text/tsv.h"

#include <algorithm>

namespace PlanLens {

namespace {

QList<PinyinWord> readWords(const QString &table)
{
    QList<PinyinWord> words;
    for (TsvLines lines(table); lines.next();) {
        if (lines.fields().size() == 2)
            words.append({lines.fields().constFirst().toString(),
                          lines.fields().constLast().toString().split(u' ')});
    }
    std::stable_sort(words.begin(), words.end(), [](const PinyinWord &a, const PinyinWord &b) {
        return a.word.size() > b.word.size();
    });
    return words;
}

} // namespace

const QList<PinyinWord> &pinyinWords()
{
    static const QList<PinyinWord> words =
        readWords(QString::fromUtf8(shippedTable(QStringLiteral("pinyin.tsv"))));
    return words;
}

} // namespace PlanLens
