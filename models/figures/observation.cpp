// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/observation.h"

#include "figures/keytable.h"

namespace PlanLens {

template <>
struct KeyTable<Origin>
{
    static constexpr std::array list{
        KeyWord<Origin>{Origin::Table, QLatin1String("table")},
        KeyWord<Origin>{Origin::Prose, QLatin1String("prose")},
    };
};

template <>
struct KeyTable<Role>
{
    static constexpr std::array list{
        KeyWord<Role>{Role::Target, QLatin1String("target")},
        KeyWord<Role>{Role::Actual, QLatin1String("actual")},
    };
};

template <>
struct KeyTable<Attribute>
{
    static constexpr std::array list{
        KeyWord<Attribute>{Attribute::Binding, QLatin1String("binding")},
        KeyWord<Attribute>{Attribute::Expected, QLatin1String("expected")},
    };
};

template <>
struct KeyTable<Measure>
{
    static constexpr std::array list{
        KeyWord<Measure>{Measure::Level, QLatin1String("level")},
        KeyWord<Measure>{Measure::Growth, QLatin1String("growth")},
        KeyWord<Measure>{Measure::Share, QLatin1String("share")},
        KeyWord<Measure>{Measure::Change, QLatin1String("change")},
        KeyWord<Measure>{Measure::Contribution, QLatin1String("contribution")},
        KeyWord<Measure>{Measure::Comparison, QLatin1String("comparison")},
    };
};

template <>
struct KeyTable<Verdict>
{
    static constexpr std::array list{
        KeyWord<Verdict>{Verdict::Met, QLatin1String("met")},
        KeyWord<Verdict>{Verdict::Missed, QLatin1String("missed")},
        KeyWord<Verdict>{Verdict::Undecidable, QLatin1String("undecidable")},
        KeyWord<Verdict>{Verdict::NoTarget, QLatin1String("no-target")},
        KeyWord<Verdict>{Verdict::NotComparable, QLatin1String("not-comparable")},
    };
};

template <>
struct KeyTable<ReportKind>
{
    static constexpr std::array list{
        KeyWord<ReportKind>{ReportKind::PlanReport, QLatin1String("plan-report")},
        KeyWord<ReportKind>{ReportKind::WorkReport, QLatin1String("work-report")},
        KeyWord<ReportKind>{ReportKind::Communique, QLatin1String("communique")},
        KeyWord<ReportKind>{ReportKind::Outline, QLatin1String("outline")},
        KeyWord<ReportKind>{ReportKind::Other, QLatin1String("other")},
    };
};

template <>
struct KeyTable<FigureField>
{
    static constexpr std::array list{
        KeyWord<FigureField>{FigureField::Value, QLatin1String("value")},
        KeyWord<FigureField>{FigureField::Name, QLatin1String("name")},
        KeyWord<FigureField>{FigureField::Unit, QLatin1String("unit")},
        KeyWord<FigureField>{FigureField::Role, QLatin1String("role")},
        KeyWord<FigureField>{FigureField::Period, QLatin1String("period")},
        KeyWord<FigureField>{FigureField::Region, QLatin1String("region")},
        KeyWord<FigureField>{FigureField::Indicator, QLatin1String("indicator")},
        KeyWord<FigureField>{FigureField::Made, QLatin1String("made")},
    };
};

QString toKey(Origin origin)
{
    return keyOf(origin);
}

QString toKey(Role role)
{
    return keyOf(role);
}

QString toKey(Attribute attribute)
{
    return keyOf(attribute);
}

QString toKey(Measure measure)
{
    return keyOf(measure);
}

QString toKey(Verdict verdict)
{
    return keyOf(verdict);
}

QString toKey(ReportKind kind)
{
    return keyOf(kind);
}

QString toKey(FigureField field)
{
    return keyOf(field);
}

template std::optional<Origin> fromKey<Origin>(const QString &);
template std::optional<Role> fromKey<Role>(const QString &);
template std::optional<Attribute> fromKey<Attribute>(const QString &);
template std::optional<Measure> fromKey<Measure>(const QString &);
template std::optional<Verdict> fromKey<Verdict>(const QString &);
template std::optional<ReportKind> fromKey<ReportKind>(const QString &);
template std::optional<FigureField> fromKey<FigureField>(const QString &);

bool isStatedVerdict(const Observation &actual)
{
    return actual.stated && actual.verdict != Verdict::Met && actual.verdict != Verdict::Missed;
}

std::optional<Verdict> shownVerdict(const Observation &actual)
{
    return isStatedVerdict(actual) ? actual.stated : actual.verdict;
}

QDebug operator<<(QDebug debug, const Observation &observation)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Observation(" << toKey(observation.origin) << " line "
                              << observation.line << ' ' << observation.name << ' '
                              << toKey(observation.role) << ' ' << observation.period.toString()
                              << ' ' << observation.value << ' ' << observation.unit << " “"
                              << observation.printed << "”)";
    return debug;
}

} // namespace PlanLens
