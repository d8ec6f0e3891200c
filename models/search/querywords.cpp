// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/querywords.h"

#include "text/tsv.h"

#include <QHash>

namespace PlanLens {

namespace {

using Words = QHash<QString, QList<QueryWord>>; ///< by filter

Words readWords(const QString &table)
{
    Words words;
    for (TsvLines lines(table); lines.next();) {
        const auto &fields = lines.fields();
        if (fields.size() == 3)
            words[fields.at(0).toString()].append(
                {fields.at(1).toString(), fields.at(2).toString().split(u' ')});
    }
    return words;
}

} // namespace

QList<QueryWord> queryWords(QStringView filter)
{
    static const Words words =
        readWords(QString::fromUtf8(shippedTable(QStringLiteral("querywords.tsv"))));
    return words.value(filter.toString());
}

namespace {

/// The filter and the word, in the language of the word; empty where it is the value of none.
QString asFilter(const QString &word)
{
    const QList<QueryWord> filters = queryWords(u"filter");
    for (const QueryWord &filter : filters) {
        const QList<QueryWord> values = queryWords(filter.key);
        for (const QueryWord &value : values) {
            if (value.key == word.toLower())
                return filter.key + u':' + value.key;
            if (value.names.contains(word))
                return filter.names.constFirst() + u':' + word;
        }
    }
    return {};
}

} // namespace

QString asFilters(const QString &text)
{
    QStringList filters;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        filters << asFilter(word);
        if (filters.constLast().isEmpty())
            return {};
    }
    return filters.join(u' ');
}

std::optional<QString> queryKey(QStringView filter, const QString &text)
{
    const QList<QueryWord> words = queryWords(filter);
    for (const QueryWord &word : words) {
        if (word.key == text.toLower() || word.names.contains(text))
            return word.key;
    }
    return std::nullopt;
}

} // namespace PlanLens
