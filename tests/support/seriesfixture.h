// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "series/series.h"

namespace PlanLens::Fixture {

/// A figure with its relation, as the value grammar reads it from `printed`.
inline Value figure(double number, Relation relation = Relation::Equal, bool about = false)
{
    Value value{.kind = ValueKind::Number, .relation = relation, .approximate = about};
    if (relation != Relation::AtMost && relation != Relation::LessThan)
        value.low = number;
    if (relation != Relation::AtLeast && relation != Relation::MoreThan)
        value.high = number;
    return value;
}

inline Value range(double low, double high)
{
    return {.kind = ValueKind::Number, .relation = Relation::Equal, .low = low, .high = high};
}

inline Value words(const QString &text)
{
    return {.kind = ValueKind::Text, .note = text};
}

struct Place
{
    QString id;
    QString name;
};

inline Place chongqing()
{
    return {QStringLiteral("500000"), QStringLiteral("重庆市")};
}
inline Place dadukou()
{
    return {QStringLiteral("500104"), QStringLiteral("大渡口区")};
}
inline Place wansheng()
{
    return {QStringLiteral("cq-wansheng"), QStringLiteral("万盛经开区")};
}

/// A point stated in the report of the region that reviews the point's year (an actual) or plans
/// it (a target). Each gets an anchor of its own.
inline SeriesPoint point(const Place &place, int year, Role role, const Value &value,
                         const QString &printed, bool estimated = false)
{
    SeriesPoint point;
    const int review = role == Role::Actual ? year : year - 1;
    point.source = {.reportKey = place.id + QString::number(review),
                    .reportTitle =
                        QStringLiteral("%1%2年计划执行情况报告").arg(place.name).arg(review),
                    .regionId = place.id,
                    .regionName = place.name,
                    .reviewYear = review,
                    .planYear = review + 1};
    Observation &observation = point.source.observation;
    observation.table = role == Role::Actual ? 0 : 1;
    observation.row = 1;
    observation.column = role == Role::Actual ? 5 : 4;
    observation.ordinal = QStringLiteral("1");
    observation.line = 40 + observation.table;
    observation.anchor = {point.source.reportKey, 10 + observation.table, 1, observation.column};
    observation.printed = printed;
    observation.name = QStringLiteral("地区生产总值增速");
    observation.unit = QStringLiteral("%");
    observation.measure = Measure::Growth;
    observation.role = role;
    observation.estimated = estimated;
    observation.period = Period::year(year);
    observation.value = value;
    observation.indicator = QStringLiteral("gdp-growth");
    observation.regionId = place.id;
    point.value = value;
    return point;
}

inline SeriesPoint judged(SeriesPoint point, Verdict verdict, const QString &reason = {})
{
    point.verdict = verdict;
    point.verdictReason = reason;
    return point;
}

inline Indicator gdpGrowth()
{
    return {.id = QStringLiteral("gdp-growth"),
            .nameZh = QStringLiteral("地区生产总值增速"),
            .nameEn = QStringLiteral("Growth of regional GDP"),
            .measure = Measure::Growth,
            .unit = QStringLiteral("%")};
}

/// 地区生产总值增速 of the city and two of its districts, 2020 to 2023, as their reports state it.
inline Series growthSeries()
{
    using R = Relation;
    const auto text = [](const char *utf8) {
        return QString::fromUtf8(utf8);
    };
    Series series{.indicator = gdpGrowth(), .unit = QStringLiteral("%")};
    series.points = {
        judged(point(chongqing(), 2020, Role::Actual, figure(3.9), text("增长3.9%")),
               Verdict::NoTarget),
        point(chongqing(), 2021, Role::Target, figure(6, R::AtLeast), text("6%以上")),
        judged(point(chongqing(), 2021, Role::Actual, figure(8.3), text("增长8.3%")), Verdict::Met,
               text("8.3 reaches 6以上")),
        point(chongqing(), 2022, Role::Target, figure(5.5, R::Equal, true), text("5.5%左右")),
        judged(point(chongqing(), 2022, Role::Actual, figure(2.6), text("2.6"), true),
               Verdict::Missed, text("2.6 is below 5.5左右")),
        point(chongqing(), 2023, Role::Target, figure(6, R::AtLeast), text("6以上")),
        point(dadukou(), 2021, Role::Target, figure(6), text("6")),
        judged(point(dadukou(), 2021, Role::Actual, figure(8, R::AtLeast), text("8以上"), true),
               Verdict::Met, text("8以上 reaches 6")),
        point(dadukou(), 2022, Role::Target, figure(6, R::Equal, true), text("6左右")),
        point(wansheng(), 2021, Role::Target, figure(7, R::Equal, true), text("7左右")),
        judged(point(wansheng(), 2021, Role::Actual, figure(8.5, R::Equal, true), text("8.5左右")),
               Verdict::Met, text("8.5 reaches 7左右")),
        point(wansheng(), 2022, Role::Target, figure(6.5, R::AtLeast), text("6.5以上")),
    };
    return series;
}

} // namespace PlanLens::Fixture
