// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures/observation.h"
#include "report/report.h"

#include <QStringList>

#include <memory>

namespace PlanLens::Test {

/// Makes a report by hand: every block on a line of its own, the cells of a row parted by tabs.
class ReportFixture
{
public:
    explicit ReportFixture(const QByteArray &digest = "00112233445566778899")
    {
        m_report->digest = digest;
        m_report->file = QStringLiteral("fixture.txt");
    }

    /// Adds a block and returns its index.
    int add(BlockKind kind, const QString &text, int level = 0)
    {
        Block block{.kind = kind, .level = level, .line = m_line};
        block.text = mapped(text);
        endLine();
        return append(block);
    }

    /// Adds a table, one string a row with the cells parted by `|`.
    int addTable(const QStringList &rows, int headerRows = 1)
    {
        Block block{.kind = BlockKind::Table, .line = m_line};
        block.table.headerRows = headerRows;
        for (const QString &printed : rows) {
            TableRow row{.line = m_line};
            for (const QString &cell : printed.split(u'|')) {
                row.cells.append({.text = mapped(cell), .line = m_line});
                m_source += u'\t';
            }
            block.table.columns = std::max(block.table.columns, int(row.cells.size()));
            block.table.rows.append(row);
            endLine();
        }
        return append(block);
    }

    /// Merges cells of a table: the others are marked as covered.
    void merge(int block, int row, int column, int rows, int columns)
    {
        Table &table = m_report->blocks[block].table;
        for (int r = row; r < row + rows; ++r)
            for (int c = column; c < column + columns; ++c)
                table.rows[r].cells[c].covered = r != row || c != column;
        Cell &first = table.rows[row].cells[column];
        first.rowSpan = rows;
        first.columnSpan = columns;
    }

    Report &report() { return *m_report; }
    /// The report as it stands; the fixture goes on with it.
    std::shared_ptr<const Report> finished()
    {
        m_report->setSource(m_source);
        return m_report;
    }

    /// An observation at the first place where a block says `printed`.
    Observation observe(int block, const QString &printed, const QString &indicator = {}) const
    {
        const auto start = m_report->blocks.at(block).text.text().indexOf(printed);
        Observation observation{.origin = Origin::Prose};
        observation.anchor = {m_report->key(), block, -1, -1, int(start), int(printed.size())};
        return described(observation, printed, indicator);
    }

    Observation observeCell(int block, int row, int column, const QString &indicator = {}) const
    {
        Observation observation{.origin = Origin::Table, .row = row, .column = column};
        observation.anchor = m_report->cellAnchor(block, row, column);
        const Cell *cell = m_report->blocks.at(block).table.cell(row, column);
        return described(observation, cell->text.text(), indicator);
    }

private:
    MappedText mapped(const QString &text)
    {
        MappedText mapped;
        mapped.append(text, int(m_source.size()));
        m_source += text;
        return mapped;
    }

    void endLine()
    {
        m_source += u'\n';
        ++m_line;
    }

    int append(const Block &block)
    {
        m_report->blocks.append(block);
        return int(m_report->blocks.size()) - 1;
    }

    static Observation described(Observation observation, const QString &printed,
                                 const QString &indicator)
    {
        observation.printed = printed;
        observation.indicator = indicator;
        observation.name = QStringLiteral("测试指标");
        observation.period = Period::year(2021);
        return observation;
    }

    std::shared_ptr<Report> m_report = std::make_shared<Report>();
    QString m_source;
    int m_line = 1;
};

/// The blocks of smallReport().
struct SmallReport
{
    ReportFixture fixture;
    int title, front, firstHeading, paragraph, secondHeading, boxTitle, boxText, caption, table,
        note, lastHeading, lastParagraph, end;
    QList<Observation> observations;

    std::shared_ptr<const Report> report() { return fixture.finished(); }
};

/// A little of everything: title, headings, prose with two figures, a box, a table with a merged
/// cell and a section row, a note.
inline SmallReport smallReport(const QByteArray &digest = "00112233445566778899")
{
    SmallReport small{.fixture = ReportFixture(digest)};
    ReportFixture &f = small.fixture;
    f.report().identity = {.title =
                               QStringLiteral("测试县2021年计划执行情况与2022年计划草案的报告"),
                           .kind = ReportKind::PlanReport,
                           .regionName = QStringLiteral("测试县"),
                           .reviewYear = 2021,
                           .planYear = 2022};
    small.title = f.add(BlockKind::Title, f.report().identity.title);
    small.front = f.add(BlockKind::Front, QStringLiteral("2022年1月8日在县人民代表大会上"));
    small.firstHeading = f.add(BlockKind::Heading, QStringLiteral("一、2021年执行情况"), 1);
    small.paragraph =
        f.add(BlockKind::Paragraph,
              QStringLiteral("全县经济稳中有进，生产总值增长8.3%，进出口总值增长22.8%。"));
    small.secondHeading =
        f.add(BlockKind::Heading, QStringLiteral("（一）扩大内需。全年开工项目十二个。"), 2);
    small.boxTitle = f.add(BlockKind::BoxTitle, QStringLiteral("专栏1：重点项目"));
    small.boxText = f.add(BlockKind::BoxText, QStringLiteral("建成水库两座，道路三条。"));
    small.caption = f.add(BlockKind::Caption, QStringLiteral("表1：主要指标完成情况"));
    small.table = f.addTable({QStringLiteral("序号|指标名称|2021年目标|2021年完成"),
                              QStringLiteral("一、建设产业|||"),
                              QStringLiteral("1|生产总值增速（%）|6|8以上"),
                              QStringLiteral("2|粮食产量（万吨）|10|完成上级下达任务"),
                              QStringLiteral("|其中：水稻|4|—")});
    f.merge(small.table, 3, 0, 2, 1);
    small.note = f.add(BlockKind::Note, QStringLiteral("注：产量为预计数。"));
    small.lastHeading = f.add(BlockKind::Heading, QStringLiteral("二、2022年计划安排"), 1);
    small.lastParagraph =
        f.add(BlockKind::Paragraph, QStringLiteral("生产总值增长6.5%左右，粮食产量保持稳定。"));
    small.end = f.add(BlockKind::End, QStringLiteral("测试县会议秘书处 2022年1月印"));
    small.observations = {
        f.observe(small.paragraph, QStringLiteral("增长8.3%"), QStringLiteral("gdp-growth")),
        f.observe(small.paragraph, QStringLiteral("增长22.8%"), QStringLiteral("trade-growth")),
        f.observeCell(small.table, 2, 3, QStringLiteral("gdp-growth")),
        f.observe(small.lastParagraph, QStringLiteral("6.5%左右"), QStringLiteral("gdp-growth"))};
    f.finished();
    return small;
}

} // namespace PlanLens::Test
