// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/namedecisiontable.h"

#include "text/tsv.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace PlanLens {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::NameDecision)
};

enum DecisionColumn {
    Decision,
    Name,
    Unit,
    QuantityOf,
    ParentName,
    IndicatorId,
    NewName,
    UnitOfCharts,
    BetterWay,
    By,
    When,
    DecisionColumnCount
};

constexpr std::array kinds{
    std::pair{DecisionKind::Join, QLatin1String("join")},
    std::pair{DecisionKind::KeepApart, QLatin1String("apart")},
    std::pair{DecisionKind::NewIndicator, QLatin1String("new")},
    std::pair{DecisionKind::Rename, QLatin1String("rename")},
};

/// Tabs and line ends have a meaning in the table and none in a name.
QString field(const QString &text)
{
    return text.simplified();
}

QString lineOf(const NameDecision &decision)
{
    const PrintedName &printed = decision.printed;
    const bool isNew = decision.kind == DecisionKind::NewIndicator;
    const QStringList fields{toKey(decision.kind),
                             field(printed.name),
                             field(printed.unit),
                             toKey(printed.measure),
                             field(printed.parent),
                             field(decision.indicator),
                             field(decision.name),
                             field(decision.unit),
                             isNew ? toKey(decision.direction) : QString(),
                             field(decision.signature.by),
                             decision.signature.when.toUTC().toString(Qt::ISODate)};
    return fields.join(u'\t') + u'\n';
}

/// Whether what the kind of decision needs is there.
bool isWhole(const NameDecision &decision)
{
    switch (decision.kind) {
    case DecisionKind::Join:
        return !decision.indicator.isEmpty();
    case DecisionKind::NewIndicator:
        return !decision.indicator.isEmpty() && !decision.name.isEmpty();
    case DecisionKind::Rename:
        return !decision.name.isEmpty();
    case DecisionKind::KeepApart:
        return true;
    }
    Q_UNREACHABLE();
}

std::optional<NameDecision> decisionFrom(const QList<QStringView> &fields)
{
    const auto text = [&](DecisionColumn column) {
        return fields[column].trimmed().toString();
    };
    const auto kind = decisionKind(text(Decision));
    const auto measure = fromKey<Measure>(text(QuantityOf));
    const auto direction =
        text(BetterWay).isEmpty() ? std::optional(Direction::None) : directionFrom(text(BetterWay));
    if (!kind || !measure || !direction || text(Name).isEmpty())
        return std::nullopt;
    const NameDecision decision{
        .printed = {text(Name), text(Unit), *measure, text(ParentName)},
        .kind = *kind,
        .indicator = text(IndicatorId),
        .name = text(NewName),
        .unit = text(UnitOfCharts),
        .direction = *direction,
        .signature = {text(By), QDateTime::fromString(text(When), Qt::ISODate)}};
    return isWhole(decision) ? std::optional(decision) : std::nullopt;
}

} // namespace

QString toKey(DecisionKind kind)
{
    for (const auto &[candidate, word] : kinds) {
        if (candidate == kind)
            return word;
    }
    Q_UNREACHABLE();
}

std::optional<DecisionKind> decisionKind(const QString &key)
{
    for (const auto &[candidate, word] : kinds) {
        if (word == key)
            return candidate;
    }
    return std::nullopt;
}

QByteArray decisionsToTsv(const QList<NameDecision> &decisions)
{
    QString text = QStringLiteral(
        "# Decisions of people on the names of indicators, as PlanLens writes and reads them.\n"
        "# decision: join, apart, new or rename; the direction is that of a new indicator.\n"
        "decision\tname\tunit\tmeasure\tparent\tindicator\tnew name\tchart unit\tdirection\tby\t"
        "when\n");
    for (const NameDecision &decision : decisions)
        text += lineOf(decision);
    return text.toUtf8();
}

QList<NameDecision> decisionsFromTsv(const QByteArray &tsv, QStringList *errors)
{
    QList<NameDecision> decisions;
    const QString text = QString::fromUtf8(tsv);
    TsvLines lines(text);
    lines.next(); // the titles
    while (lines.next()) {
        const auto decision = lines.fields().size() == DecisionColumnCount
                                  ? decisionFrom(lines.fields())
                                  : std::nullopt;
        if (decision)
            decisions.append(*decision);
        else if (errors)
            errors->append(Messages::tr("Line %1 is no decision on a name and was left out.")
                               .arg(lines.line()));
    }
    return decisions;
}

} // namespace PlanLens
