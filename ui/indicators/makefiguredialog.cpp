// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/makefiguredialog.h"

#include "catalogue/displayname.h"
#include "figures/units.h"
#include "figures/valuegrammar.h"
#include "indicators/figurefields.h"
#include "presenting/correctiontext.h"

#include <QComboBox>
#include <QCompleter>
#include <QVBoxLayout>

namespace PlanLens {

namespace {

/// As a report would print it, with the sign that only the words before it may say.
QString figureToPropose(const Observation &draft)
{
    const double said = draft.value.figure().value_or(0);
    const double printed = parseValue(draft.printed, {}, draft.unit).figure().value_or(0);
    return said < 0 && printed > 0 ? u'-' + draft.printed : draft.printed;
}

FigureFields::Start fieldsOf(const MakeFigureDialog::Start &start)
{
    return {.printed = start.sentence,
            .markedFrom = start.number,
            .markedLength = start.draft.anchor.length,
            .value = figureToPropose(start.draft),
            .shown = start.draft,
            .before = start.isMade ? correctionText(start.draft) : QString()};
}

} // namespace

MakeFigureDialog::MakeFigureDialog(const Start &start, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_fields(new FigureFields(fieldsOf(start), this))
    , m_name(new QComboBox(m_fields))
    , m_measure(makeMeasureField(start.draft.measure, m_fields))
{
    setWindowTitle(tr("Make This a Figure"));
    setObjectName(QStringLiteral("makeFigureDialog"));
    fillNames(start.draft);
    m_fields->addAboveValue(tr("&Indicator"), m_name);
    m_fields->addAboveRole(tr("&Measures"), m_measure);
    m_fields->addButtons({start.isMade ? tr("Correct") : tr("Make a Figure"),
                          start.isMade ? tr("&No Figure") : QString(),
                          tr("Takes the figure back: the number is as it was read")});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_fields);
    connect(m_fields, &FigureFields::changed, this, &MakeFigureDialog::validate);
    connect(m_name, &QComboBox::currentTextChanged, this, &MakeFigureDialog::validate);
    connect(m_name, &QComboBox::activated, this, &MakeFigureDialog::takeIndicator);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &MakeFigureDialog::validate);
    connect(m_fields, &FigureFields::cancelled, this, &QDialog::reject);
    connect(m_fields, &FigureFields::withdrawn, this, [this] { decide(std::nullopt); });
    connect(m_fields, &FigureFields::accepted, this, [this] { decide(figure()); });
    validate();
    resize(480, sizeHint().height());
    m_name->setFocus();
}

void MakeFigureDialog::fillNames(const Observation &draft)
{
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setMinimumContentsLength(16);
    for (const Indicator &indicator : m_catalogue.indicators())
        m_name->addItem(displayName(indicator), indicator.id);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_name->setAccessibleName(tr("Indicator"));
    m_name->setToolTip(tr("One that is known, or any other name"));
    const int known = draft.indicator.isEmpty() ? -1 : m_name->findData(draft.indicator);
    m_name->setCurrentIndex(known);
    if (known < 0)
        m_name->setEditText(draft.name);
    m_name->lineEdit()->setPlaceholderText(tr("What the number is of"));
}

void MakeFigureDialog::decide(const std::optional<MadeFigure> &figure)
{
    Q_EMIT decided(figure);
    accept();
}

/// The one whose name is in the field as it stands.
const Indicator *MakeFigureDialog::chosenIndicator() const
{
    const int at = m_name->findText(m_name->currentText().trimmed(), Qt::MatchExactly);
    return at < 0 ? nullptr : m_catalogue.find(m_name->itemData(at).toString());
}

void MakeFigureDialog::takeIndicator()
{
    const Indicator *indicator = chosenIndicator();
    if (!indicator)
        return;
    m_measure->setCurrentIndex(m_measure->findData(int(indicator->measure)));
    if (m_fields->unit().isEmpty())
        m_fields->setUnit(indicator->unit);
}

MadeFigure MakeFigureDialog::figure() const
{
    MadeFigure made;
    made.figure = m_fields->value();
    made.name = m_name->currentText().trimmed();
    made.unit = m_fields->unit();
    made.measure = Measure(m_measure->currentData().toInt());
    made.role = m_fields->role();
    made.period = m_fields->period().value_or(Period());
    made.regionId = m_fields->regionId();
    const Indicator *indicator = chosenIndicator();
    if (indicator)
        made.name = indicator->nameZh; // as reports print it
    if (indicator && indicator->measure == made.measure)
        made.indicator = indicator->id;
    return made;
}

QString MakeFigureDialog::problem() const
{
    const MadeFigure made = figure();
    if (made.name.isEmpty())
        return tr("A figure needs the name of what it is of.");
    for (const QString &problem : {m_fields->valueProblem(), m_fields->periodProblem()}) {
        if (!problem.isEmpty())
            return problem;
    }
    if (!made.period.isValid())
        return tr("A figure needs its period.");
    const Indicator *indicator = m_catalogue.find(made.indicator);
    if (indicator && !indicator->unit.isEmpty() && !conversion(made.unit, indicator->unit))
        return tr("%1 is counted in %2, which “%3” cannot be turned into.")
            .arg(made.name, indicator->unit, made.unit);
    return m_fields->regionProblem();
}

void MakeFigureDialog::validate()
{
    m_fields->setProblem(problem());
}

} // namespace PlanLens
