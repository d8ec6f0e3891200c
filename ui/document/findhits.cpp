// SPDX-License-Identifier: GPL-3.0-or-later
#include "findhits.h"

#include <algorithm>

namespace PlanLens {

QList<TextRange> findHits(const FindableText &document, const QStringList &words)
{
    QList<TextStretch> found;
    for (const QString &word : words)
        found += occurrences(document.form, searchText(word));
    std::sort(found.begin(), found.end(), [](const TextStretch &a, const TextStretch &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    QList<TextRange> hits;
    for (const TextStretch &stretch : found) {
        const bool crosses = QStringView(document.text)
                                 .mid(stretch.start, stretch.length)
                                 .contains(QChar(QChar::ParagraphSeparator));
        if (!crosses && (hits.isEmpty() || hits.last().end() <= stretch.start))
            hits.append({stretch.start, stretch.length});
    }
    return hits;
}

} // namespace PlanLens
