// SPDX-License-Identifier: GPL-3.0-or-later
#include "claims/quotients.h"

#include "claims/definednames.h"
#include "text/tsv.h"

#include <optional>

namespace PlanLens {

namespace {

std::optional<QuotientPlace> quotientPlace(QStringView word)
{
    if (word == u"report")
        return QuotientPlace::Report;
    if (word == u"paragraph")
        return QuotientPlace::Paragraph;
    return word == u"among" ? std::optional(QuotientPlace::Among) : std::nullopt;
}

} // namespace

bool Quotient::isOfYearDays() const
{
    return below == QStringList{QStringLiteral("year-days")};
}

Quotients Quotients::fromTsv(const QByteArray &tsv, QStringList *errors)
{
    Quotients table;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        constexpr int columns = 5;
        const QList<QStringView> &fields = lines.fields();
        const auto place = fields.size() == columns ? quotientPlace(fields[4]) : std::nullopt;
        if (!place) {
            lines.leaveOut(errors, QStringLiteral("not a quotient and what is divided"));
            continue;
        }
        bool isNumber = false;
        const Quotient quotient{definedNames(fields[0]), definedNames(fields[1]),
                                definedNames(fields[2]), fields[3].toDouble(&isNumber), *place};
        if (quotient.names.isEmpty() || quotient.above.isEmpty() || quotient.below.isEmpty() ||
            !isNumber || quotient.off < 0)
            lines.leaveOut(errors, QStringLiteral("a name or number is missing"));
        else
            table.m_all.append(quotient);
    }
    return table;
}

const Quotients &Quotients::shipped()
{
    static const Quotients table = fromTsv(shippedTable(QStringLiteral("quotients.tsv")));
    return table;
}

} // namespace PlanLens
