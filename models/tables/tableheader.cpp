// SPDX-License-Identifier: GPL-3.0-or-later
#include "tables/tableheader.h"

#include "heads/columnroles.h"
#include "heads/titletext.h"
#include "language/lexicon.h"
#include "tables/headbody.h"
#include "tables/headplaces.h"
#include "tables/openchanges.h"
#include "tables/placerows.h"
#include "tables/tableunits.h"

#include <algorithm>

namespace PlanLens {

namespace {

class HeaderReader
{
public:
    HeaderReader(const Table &table, const TablePart &part, const HeaderContext &context)
        : m_table(table), m_part(part), m_body{table, part}, m_context(context)
    {}

    TableHeader run()
    {
        for (const QString &title : columnTitles(m_table, m_part))
            m_titles.append(readColumnTitle(title));
        settleWholePlaces(m_titles, m_context.region);
        if (!m_context.region.isEmpty() && any(ColumnKind::Name))
            readPlaceColumns(m_titles);
        dropUnknownParts(m_titles, m_context.region);
        dropSpannedBlanks();
        settleOrdinals();
        settleAttributes();
        settleCategories();
        settleName();
        const bool years = nameRowsOfYears(m_titles, m_body, m_context.caption);
        settleVerdictColumns(m_titles, m_body);
        settleOpenChanges(m_titles, m_body);
        settleCompany();
        settleNounBesideUnit(m_titles, m_body, m_context.caption);
        settleIndices(m_titles, m_body);
        settleIndexCaption(m_titles, m_context.caption);
        TableHeader header;
        header.kind = tableKind(m_titles);
        header.columns = settledColumns(m_titles, header.kind, m_context);
        if (years)
            giveYears(header.columns, m_body);
        return header;
    }

private:
    bool any(ColumnKind kind) const
    {
        return std::any_of(m_titles.begin(), m_titles.end(),
                           [&](const ColumnTitle &title) { return title.kind == kind; });
    }

    /// A title over several columns of which some hold nothing: these are none.
    void dropSpannedBlanks()
    {
        for (int i = 1; i < m_titles.size(); ++i) {
            const bool same = m_titles.at(i).text == m_titles.at(i - 1).text;
            const Cell *head = m_table.cell(m_part.headRow, m_part.firstColumn + i);
            const ColumnBody body = m_body.of(i);
            if (same && head && head->covered && body.texts + body.figures == 0)
                m_titles[i] = {};
        }
    }

    /// 指标 over two columns, the first of which numbers the rows.
    void settleOrdinals()
    {
        for (int i = 0; i + 1 < m_titles.size(); ++i) {
            if (m_titles.at(i).kind != ColumnKind::Name)
                continue;
            const ColumnBody body = m_body.of(i);
            if (body.ordinals > 0 && body.texts == 0 && m_titles.at(i + 1).kind == ColumnKind::Name)
                m_titles[i].kind = ColumnKind::Ordinal;
        }
    }

    /// A second name column (一级指标 | 指标 or 指标 | 名称): the first of them groups the rows.
    void settleCategories()
    {
        QList<int> names;
        for (int i = 0; i < m_titles.size(); ++i) {
            if (m_titles.at(i).kind == ColumnKind::Name)
                names.append(i);
        }
        for (int i = 0; i + 1 < names.size(); ++i)
            m_titles[names.at(i)].kind = ColumnKind::Category;
        const int next = names.isEmpty() ? 0 : names.last() + 1;
        if (next > 0 && next < m_titles.size() && m_titles.at(next).kind == ColumnKind::Category &&
            dividesNames(names.last())) {
            m_titles[names.last()].kind = ColumnKind::Category;
            m_titles[next].kind = ColumnKind::Name;
        }
    }

    /// 指标 | 类别, where 货运量 stands once above 公路 and 水路.
    bool dividesNames(int names) const
    {
        for (int row = m_part.firstRow() + 1; row < m_part.endRow; ++row) {
            const QString name = m_body.text(row, names);
            const bool again = name.isEmpty() || name == m_body.text(row - 1, names);
            if (again && !m_body.text(row, names + 1).isEmpty())
                return true;
        }
        return false;
    }

    /// 约束性 below 备注 or 类型.
    void settleAttributes()
    {
        static const WordTable words = wordsOf({{0, "binding"}, {0, "attribute-expected"}});
        if (any(ColumnKind::Attribute))
            return;
        for (int i = 0; i < m_titles.size(); ++i) {
            const ColumnKind kind = m_titles.at(i).kind;
            if (kind != ColumnKind::Category && kind != ColumnKind::Remark)
                continue;
            int told = 0;
            bool all = true;
            for (int row = m_part.firstRow(); row < m_part.endRow; ++row) {
                const QString text = m_body.text(row, i);
                told += words.occursIn(text);
                all = all && (text.size() < 2 || words.occursIn(text));
            }
            if (told > 0 && all)
                m_titles[i].kind = ColumnKind::Attribute;
        }
    }

    /// A table without a column called 指标: the first column of words before the figures holds the
    /// names; one called 类别 where there is no other.
    void settleName()
    {
        if (any(ColumnKind::Name) || any(ColumnKind::Place))
            return;
        int found = -1;
        for (int i = 0; i < m_titles.size(); ++i) {
            const ColumnTitle &title = m_titles.at(i);
            const ColumnBody body = m_body.of(i);
            const bool tasks = title.isLevel() && title.role && !title.period && !title.part;
            const bool named = (holds(title.text, HeadWord::Name) || tasks) && // 规划指标, 目标任务
                               body.figures == 0;
            if (title.kind == ColumnKind::Value && !title.ownNoun && !named)
                break;
            const bool unnamed = title.kind == ColumnKind::Unknown || title.ownNoun || named;
            if (!unnamed && title.kind != ColumnKind::Category)
                continue;
            if (body.texts <= body.figures)
                continue;
            found = i;
            if (unnamed)
                break;
        }
        if (found < 0)
            return;
        m_titles[found].kind = ColumnKind::Name;
        m_titles[found].group.clear();
        m_titles[found].ownNoun = false;
    }

    /// 数量 and 城镇 are figures of the row where growth stands beside them; groups also where
    /// nothing but groups stands there, and 数量 where no others do and their unit is told.
    void settleCompany()
    {
        bool measures = false;
        bool onlyGroups = true;
        int columns = 0; ///< with figures
        for (int i = 0; i < m_titles.size(); ++i) {
            const ColumnTitle &title = m_titles.at(i);
            measures = measures || title.measure.has_value();
            const bool figures = title.kind == ColumnKind::Value ||
                                 (title.kind == ColumnKind::Unknown && m_body.of(i).figures > 0);
            onlyGroups = onlyGroups && (!figures || title.isGroup());
            columns += title.kind != ColumnKind::Ordinal && m_body.of(i).figures > 0;
        }
        const bool counted = any(ColumnKind::Unit) || !unitsInCaption(m_context.caption).isEmpty();
        for (ColumnTitle &title : m_titles) {
            const bool group = title.isGroup();
            const bool only =
                group ? onlyGroups : columns == 1 && (counted || !title.unit.isEmpty());
            if (title.kind == ColumnKind::Value && title.needsCompany && !measures && !only)
                title.kind = ColumnKind::Unknown;
        }
    }

    const Table &m_table;
    const TablePart &m_part;
    HeadBody m_body;
    const HeaderContext &m_context;
    QList<ColumnTitle> m_titles;
};

} // namespace

TableHeader readHeader(const Table &table, const TablePart &part, const HeaderContext &context)
{
    return HeaderReader(table, part, context).run();
}

bool isIndicatorHeader(const TableHeader &header)
{
    if (header.kind == TableKind::None || header.kind == TableKind::Projects)
        return false;
    bool name = false;
    bool value = false;
    for (const Column &column : header.columns) {
        name = name || column.kind == ColumnKind::Name || column.kind == ColumnKind::Place;
        value = value || (column.kind == ColumnKind::Value && column.period.isValid());
    }
    return name && value;
}

} // namespace PlanLens
