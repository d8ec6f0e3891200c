// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/pinyinwords.h"

#include "text/tsv.h"

#include <QFile>

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
    static const QList<PinyinWord> words = [] {
        QFile file(QStringLiteral(":/planlens/pinyin.tsv"));
        return file.open(QIODevice::ReadOnly) ? readWords(QString::fromUtf8(file.readAll()))
                                              : QList<PinyinWord>();
    }();
    return words;
}

} // namespace PlanLens
