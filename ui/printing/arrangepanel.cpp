// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/arrangepanel.h"

#include "catalogue/displayname.h"
#include "printing/choicelist.h"
#include "printing/sheetsetup.h"
#include "printing/sortbox.h"
#include "sheetmaking/sheetnarrowing.h"
#include "style/plaintext.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace PlanLens {

namespace {

QList<ChoiceList::Choice> listOf(const QList<SheetChoices::Choice> &choices)
{
    QList<ChoiceList::Choice> list;
    for (const SheetChoices::Choice &choice : choices)
        list.append({choice.id, choice.text, choice.otherNames});
    return list;
}

/// A sheet whose regions can be moved without naming which they are.
bool hasOrder(SheetTemplate which)
{
    return which == SheetTemplate::National || which == SheetTemplate::Scores;
}

/// Ids of the regions that have a row.
QStringList regionsOf(const SheetContent &content, const QStringList &all)
{
    const QStringList rows = rowNames(content);
    QStringList regions = all;
    regions.removeIf([&](const QString &id) { return !rows.contains(displayNameOf(id)); });
    return regions;
}

QLineEdit *lineNamed(const QString &name, QWidget *parent)
{
    auto *line = new QLineEdit(parent);
    line->setAccessibleName(name);
    line->setClearButtonEnabled(true);
    return line;
}

QComboBox *boxNamed(const QString &name, const QStringList &texts, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->addItems(texts);
    return box;
}

QFormLayout *formIn(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(4);
    return form;
}

} // namespace

ArrangePanel::ArrangePanel(const SheetChoices &choices, KeptSheetStore store, QWidget *parent)
    : QScrollArea(parent)
    , m_store(std::move(store))
    , m_title(lineNamed(tr("Title"), this))
    , m_subtitle(lineNamed(tr("Line below the title"), this))
    , m_department(lineNamed(tr("Department line"), this))
    , m_unit(lineNamed(tr("Unit line"), this))
    , m_notes(new QPlainTextEdit(this))
    , m_indicators(new ChoiceList(tr("Indicators of the sheet"), true, this))
    , m_regions(new ChoiceList(tr("Regions of the sheet"), true, this))
    , m_sort(new SortBox(this))
    , m_columns(new ChoiceList(tr("Columns of the sheet"), false, this))
    , m_sources(boxNamed(tr("Where the sources stand"),
                         {tr("below the tables, run on"), tr("at the end, a line each")}, this))
    , m_axes(boxNamed(tr("Value axes of the charts"),
                      {tr("one for all charts"), tr("one for each chart")}, this))
    , m_paper(boxNamed(tr("Paper"), {tr("A4"), tr("A3")}, this))
    , m_margins(boxNamed(tr("Margins"),
                         {tr("usual"), tr("narrow"), tr("wide"), tr("official (GB/T 9704)")}, this))
    , m_templates(new QComboBox(this))
    , m_changes(new PlainLabel(this))
    , m_soon(new QTimer(this))
{
    setAccessibleName(tr("How the sheet is arranged"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->addWidget(makeTemplates());
    column->addWidget(makeTexts());
    column->addWidget(makeContents(choices));
    column->addWidget(makePaper());
    column->addStretch(1);
    setWidget(inside);
    setMinimumWidth(inside->minimumSizeHint().width() + 24);
    m_soon->setSingleShot(true);
    m_soon->setInterval(150);
    connect(m_soon, &QTimer::timeout, this, &ArrangePanel::arrangementChanged);
    fillTemplates({});
}

QWidget *ArrangePanel::makeTexts()
{
    auto *group = new QGroupBox(tr("Texts"), this);
    auto *form = formIn(group);
    form->addRow(tr("Title:"), m_title);
    form->addRow(tr("Line below the title:"), m_subtitle);
    form->addRow(tr("Department line:"), m_department);
    form->addRow(tr("Unit line:"), m_unit);
    form->addRow(tr("Notes of your own, a line each:"), m_notes);
    m_notes->setAccessibleName(tr("Notes of your own"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(58);
    for (const QLineEdit *line : {m_title, m_subtitle, m_department, m_unit})
        connect(line, &QLineEdit::textChanged, this, &ArrangePanel::changeSoon);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &ArrangePanel::changeSoon);
    return group;
}

QWidget *ArrangePanel::makeContents(const SheetChoices &choices)
{
    auto *group = new QGroupBox(tr("Contents"), this);
    m_lists = formIn(group);
    m_lists->addRow(tr("Indicators (none ticked: the sheet's own choice):"), m_indicators);
    m_lists->addRow(tr("Regions (none ticked: the sheet's own choice):"), m_regions);
    m_lists->addRow(tr("Sorted by:"), m_sort);
    m_lists->addRow(tr("Columns and years:"), m_columns);
    m_lists->addRow(tr("Sources:"), m_sources);
    m_lists->addRow(tr("Value axes:"), m_axes);
    m_sort->setIndicators(choices.indicators);
    m_indicators->setChoices(listOf(choices.indicators), {});
    m_regions->setChoices(listOf(choices.regions), {});
    for (const ChoiceList *list : {m_indicators, m_regions})
        connect(list, &ChoiceList::changed, this, &ArrangePanel::requestChanged);
    connect(m_sort, &SortBox::currentIndexChanged, this, &ArrangePanel::requestChanged);
    connect(m_columns, &ChoiceList::changed, this, [this] {
        const QStringList shown = m_columns->ticked();
        m_hidden.removeIf([&](const QString &title) { return m_columnTitles.contains(title); });
        for (const QString &title : std::as_const(m_columnTitles)) {
            if (!shown.contains(title))
                m_hidden << title;
        }
        Q_EMIT arrangementChanged();
    });
    for (const QComboBox *box : {m_sources, m_axes})
        connect(box, &QComboBox::currentIndexChanged, this, &ArrangePanel::changeSoon);
    return group;
}

QWidget *ArrangePanel::makePaper()
{
    auto *group = new QGroupBox(tr("Paper"), this);
    auto *form = formIn(group);
    form->addRow(tr("Size:"), m_paper);
    form->addRow(tr("Margins:"), m_margins);
    for (const QComboBox *box : {m_paper, m_margins})
        connect(box, &QComboBox::currentIndexChanged, this, &ArrangePanel::changeSoon);
    return group;
}

QWidget *ArrangePanel::makeTemplates()
{
    auto *group = new QGroupBox(tr("Kept templates"), this);
    auto *column = new QVBoxLayout(group);
    m_templates->setEditable(true);
    m_templates->setInsertPolicy(QComboBox::NoInsert);
    // A shorter name than that of a kept one would be completed to it, and Keep replace that one.
    m_templates->setCompleter(nullptr);
    m_templates->setAccessibleName(tr("Name of the template"));
    m_templates->lineEdit()->setPlaceholderText(tr("Choose one, or type a name to keep this one"));
    column->addWidget(m_templates);
    auto *row = new QHBoxLayout;
    m_keep = new QPushButton(tr("Keep"), group);
    m_keep->setToolTip(tr("Keep what is set here under this name"));
    m_remove = new QPushButton(tr("Remove"), group);
    m_remove->setToolTip(tr("Remove the template of this name"));
    row->addWidget(m_keep);
    row->addWidget(m_remove);
    row->addStretch(1);
    column->addLayout(row);
    m_changes->setWordWrap(true);
    m_changes->setVisible(false);
    column->addWidget(m_changes);
    connect(m_templates, &QComboBox::activated, this, &ArrangePanel::chooseTemplate);
    connect(m_templates, &QComboBox::editTextChanged, this, [this](const QString &text) {
        m_keep->setEnabled(!text.trimmed().isEmpty());
        m_remove->setEnabled(m_templates->findText(text.trimmed()) >= 0);
    });
    connect(m_keep, &QPushButton::clicked, this,
            [this] { Q_EMIT keepingAsked(m_templates->currentText().trimmed()); });
    connect(m_remove, &QPushButton::clicked, this, &ArrangePanel::removeTemplate);
    return group;
}

void ArrangePanel::fillTemplates(const QString &name)
{
    m_kept = stored();
    m_templates->clear();
    for (const KeptSheet &kept : std::as_const(m_kept))
        m_templates->addItem(kept.name);
    m_templates->setCurrentIndex(m_templates->findText(name));
    m_templates->setEditText(name);
    m_keep->setEnabled(!name.isEmpty());
    m_remove->setEnabled(m_templates->findText(name) >= 0);
}

/// As they stand now: another preview may have kept or removed some in the meantime.
QList<KeptSheet> ArrangePanel::stored() const
{
    return m_store.load ? m_store.load() : QList<KeptSheet>();
}

void ArrangePanel::keep(const KeptSheet &kept)
{
    QList<KeptSheet> all = stored();
    all.removeIf([&](const KeptSheet &one) { return one.name == kept.name; });
    all.append(kept);
    if (m_store.save)
        m_store.save(all);
    fillTemplates(kept.name);
    m_used = kept;
    m_year = kept.year;
    m_changes->setVisible(false);
}

void ArrangePanel::removeTemplate()
{
    const QString name = m_templates->currentText().trimmed();
    QList<KeptSheet> all = stored();
    all.removeIf([&](const KeptSheet &one) { return one.name == name; });
    if (m_store.save)
        m_store.save(all);
    fillTemplates({});
    if (!m_used || m_used->name != name)
        return; // what is shown goes by another one
    m_used.reset();
    m_changes->setVisible(false);
}

void ArrangePanel::chooseTemplate(int index)
{
    if (index >= 0 && index < m_kept.size())
        Q_EMIT templateChosen(m_kept.at(index));
}

void ArrangePanel::use(const KeptSheet &kept)
{
    turnTo(kept.request.which);
    m_used = kept;
    m_year = kept.year;
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_indicators->setTicked(takesIndicators(kept.request.which) ? kept.request.indicators
                                                                : QStringList());
    m_regions->setOrder(kept.request.regionOrder);
    m_regions->setTicked(takesRegions(kept.request.which) ? kept.request.regions : QStringList());
    m_sort->setSort(kept.request.sort);
    setFields(kept.arrangement);
}

/// What a person wrote for one kind of sheet would be false over another; whose sheet it is stays.
void ArrangePanel::turnTo(SheetTemplate which)
{
    if (m_which == which)
        return;
    if (m_which) {
        SheetArrangement shown = arrangement();
        m_written.insert(*m_which, shown);
        const SheetArrangement own = m_written.value(which);
        shown.title = own.title;
        shown.subtitle = own.subtitle;
        shown.unit = own.unit;
        shown.notes = own.notes;
        setFields(shown);
    }
    m_which = which;
}

void ArrangePanel::forget(const QList<NarrowingChoice> &choices)
{
    if (choices.contains(NarrowingChoice::Indicators))
        m_indicators->setTicked({});
    if (choices.contains(NarrowingChoice::Regions))
        m_regions->setTicked({});
}

void ArrangePanel::setFields(const SheetArrangement &arrangement)
{
    const QScopedValueRollback<bool> filling(m_filling, true);
    m_title->setText(arrangement.title);
    m_subtitle->setText(arrangement.subtitle);
    m_department->setText(arrangement.department);
    m_unit->setText(arrangement.unit);
    m_notes->setPlainText(arrangement.notes.join(u'\n'));
    m_hidden = arrangement.hiddenColumns;
    m_sources->setCurrentIndex(arrangement.sourcesAtEnd ? 1 : 0);
    m_axes->setCurrentIndex(arrangement.ownAxes ? 1 : 0);
    m_paper->setCurrentIndex(int(arrangement.paper));
    m_margins->setCurrentIndex(int(arrangement.margins));
}

SheetRequest ArrangePanel::completed(SheetRequest request) const
{
    const QStringList indicators = m_indicators->ticked();
    const QStringList regions = m_regions->ticked();
    if (takesIndicators(request.which) && !indicators.isEmpty())
        request.indicators = indicators;
    if (takesRegions(request.which) && !regions.isEmpty())
        request.regions = regions;
    if (hasOrder(request.which))
        request.regionOrder = m_regions->order();
    if (request.which == SheetTemplate::Scores)
        request.sort = m_sort->sort();
    return request;
}

SheetArrangement ArrangePanel::arrangement() const
{
    QStringList notes = m_notes->toPlainText().split(u'\n', Qt::SkipEmptyParts);
    notes.removeIf([](const QString &note) { return note.trimmed().isEmpty(); });
    return {.title = m_title->text().trimmed(),
            .subtitle = m_subtitle->text().trimmed(),
            .department = m_department->text().trimmed(),
            .unit = m_unit->text().trimmed(),
            .notes = notes,
            .hiddenColumns = m_hidden,
            .sourcesAtEnd = m_sources->currentIndex() == 1,
            .ownAxes = m_axes->currentIndex() == 1,
            .paper = PaperSize(m_paper->currentIndex()),
            .margins = PaperMargins(m_margins->currentIndex())};
}

void ArrangePanel::showSheet(const SheetContent &content, SheetTemplate which)
{
    turnTo(which);
    m_title->setPlaceholderText(content.title);
    m_subtitle->setPlaceholderText(content.subtitle);
    m_department->setPlaceholderText(tr("Whose sheet it is"));
    const QString unit = tableUnit(content);
    m_unit->setPlaceholderText(unit.isEmpty() ? tr("Over the table, at the right") : unit);
    for (auto [field, shown] : {std::pair<QWidget *, bool>{m_indicators, takesIndicators(which)},
                                {m_regions, takesRegions(which)},
                                {m_sort, which == SheetTemplate::Scores},
                                {m_axes, which == SheetTemplate::Indicator}}) {
        field->setVisible(shown);
        m_lists->labelForField(field)->setVisible(shown);
    }
    m_sort->showSheet(content);
    m_regions->setShown(hasOrder(which) ? regionsOf(content, m_regions->ids()) : QStringList());
    const bool used = m_used && m_used->request.which == which;
    if (used && content.year && m_year && content.year != m_year) {
        setFields(followed(arrangement(), m_used->arrangementFor(m_year),
                           m_used->arrangementFor(content.year)));
        m_year = content.year;
    }
    showColumns(content);
    const QString changes = used ? changedRows(m_used->rows, rowNames(content)) : QString();
    m_changes->setText(changes);
    m_changes->setVisible(!changes.isEmpty());
}

void ArrangePanel::showColumns(const SheetContent &content)
{
    const QStringList titles = columnTitles(content);
    m_columnTitles = titles;
    QList<ChoiceList::Choice> choices;
    QStringList shown;
    for (const QString &title : titles) {
        choices.append({title, title});
        if (!m_hidden.contains(title))
            shown << title;
    }
    m_columns->setChoices(choices, shown);
}

void ArrangePanel::changeSoon()
{
    if (!m_filling)
        m_soon->start();
}

} // namespace PlanLens
