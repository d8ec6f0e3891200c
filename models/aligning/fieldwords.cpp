// SPDX-License-Identifier: GPL-3.0-or-later
#include "aligning/fieldwords.h"

#include "catalogue/catalogue.h"
#include "text/tsv.h"

#include <algorithm>

namespace PlanLens {

namespace {

bool isTerm(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QStringList catalogueTerms()
{
    QStringList terms;
    for (const Indicator &indicator : Catalogue::shipped().indicators())
        for (const QString &name : QStringList{indicator.nameZh} + indicator.aliases)
            for (const QString &part : name.split(u'>'))
                if (isTerm(part))
                    terms.append(part);
    return terms;
}

QStringList listedTerms()
{
    const QString text = QString::fromUtf8(shippedTable(QStringLiteral("terms.tsv")));
    QStringList terms;
    for (TsvLines lines(text); lines.next();)
        for (const QStringView word : lines.fields().last().split(u' ', Qt::SkipEmptyParts))
            terms.append(word.toString());
    return terms;
}

} // namespace

const QStringList &fieldTerms()
{
    static const QStringList terms = [] {
        QStringList all = catalogueTerms() + listedTerms();
        all.removeDuplicates();
        return all;
    }();
    return terms;
}

const Segmenter &fieldSegmenter()
{
    static const Segmenter segmenter(fieldTerms());
    return segmenter;
}

} // namespace PlanLens
