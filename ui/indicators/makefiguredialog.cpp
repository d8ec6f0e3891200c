// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/makefiguredialog.h"

#include "figures/correctiontext.h"
#include "figures/units.h"
#include "figures/valuegrammar.h"
#include "indicators/figurefields.h"
#include "style/plaintext.h"
#include "style/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace PlanLens {

MakeFigureDialog::MakeFigureDialog(const Start &start, const Catalogue &catalogue, QWidget *parent)
    : QDialog(parent)
    , m_catalogue(catalogue)
    , m_figure(new QLineEdit(this))
    , m_unit(new QLineEdit(start.draft.unit, this))
    , m_name(new QComboBox(this))
    , m_measure(makeMeasureField(start.draft.measure, this))
    , m_role(makeRoleField(start.draft.role, this))
    , m_period(new PeriodEdit(this))
    , m_region(makeRegionField(start.draft.regionId, this))
    , m_problem(new PlainLabel(this))
{
    setWindowTitle(tr("Make This a Figure"));
    setObjectName(QStringLiteral("makeFigureDialog"));
    m_figure->setText(start.draft.printed);
    m_figure->setAccessibleName(tr("Value"));
    m_figure->setToolTip(tr("As a report prints it: 6.1%以上, 5%—5.5%, 2万户, 正增长"));
    m_unit->setAccessibleName(tr("Unit"));
    m_period->setPeriod(start.draft.period);
    fillNames(start.draft);
    layOut(start);
    addButtons(start.isMade);
    for (QLineEdit *edit : {m_figure, m_unit, static_cast<QLineEdit *>(m_period)})
        connect(edit, &QLineEdit::textChanged, this, &MakeFigureDialog::validate);
    for (QComboBox *box : {m_name, m_region})
        connect(box, &QComboBox::currentTextChanged, this, &MakeFigureDialog::validate);
    connect(m_name, &QComboBox::activated, this, &MakeFigureDialog::takeIndicator);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &MakeFigureDialog::validate);
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
        m_name->addItem(indicator.nameZh, indicator.id);
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

void MakeFigureDialog::layOut(const Start &start)
{
    auto *printed = new PlainLabel(start.sentence, this);
    printed->setFont(reportFont(font().pointSizeF() + 1));
    printed->setWordWrap(true);
    printed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    printed->setAccessibleName(tr("Printed in the report"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("muted"));
    auto *form = new QFormLayout(this);
    form->addRow(tr("Printed"), printed);
    form->addRow(tr("&Indicator"), m_name);
    form->addRow(tr("&Value"), m_figure);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Measures"), m_measure);
    form->addRow(tr("R&ole"), m_role);
    form->addRow(tr("&Period"), m_period);
    form->addRow(tr("&Region"), m_region);
    if (start.isMade) {
        auto *before = new PlainLabel(correctionText(start.draft), this);
        before->setObjectName(QStringLiteral("muted"));
        before->setWordWrap(true);
        form->addRow(QString(), before);
    }
    form->addRow(QString(), m_problem);
}

void MakeFigureDialog::addButtons(bool isMade)
{
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(isMade ? tr("Correct") : tr("Make a Figure"),
                                  QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT decided(figure());
        accept();
    });
    if (isMade) {
        QPushButton *back = buttons->addButton(tr("&No Figure"), QDialogButtonBox::ResetRole);
        back->setToolTip(tr("Takes the figure back: the number is as it was read"));
        connect(back, &QPushButton::clicked, this, [this] {
            Q_EMIT decided(std::nullopt);
            accept();
        });
    }
    static_cast<QFormLayout *>(layout())->addRow(buttons);
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
    if (m_unit->text().trimmed().isEmpty())
        m_unit->setText(indicator->unit);
}

MadeFigure MakeFigureDialog::figure() const
{
    MadeFigure made;
    made.figure = m_figure->text().trimmed();
    made.name = m_name->currentText().trimmed();
    made.unit = m_unit->text().trimmed();
    made.measure = Measure(m_measure->currentData().toInt());
    made.role = Role(m_role->currentData().toInt());
    made.period = m_period->period().value_or(Period());
    made.regionId = regionIn(*m_region);
    const Indicator *indicator = chosenIndicator();
    if (indicator && indicator->measure == made.measure)
        made.indicator = indicator->id;
    return made;
}

QString MakeFigureDialog::problem() const
{
    const MadeFigure made = figure();
    if (made.name.isEmpty())
        return tr("A figure needs the name of what it is of.");
    if (!parseValue(made.figure, {}, made.unit).figure())
        return tr("“%1” is no figure that can be read.").arg(made.figure);
    if (!m_period->problem().isEmpty())
        return m_period->problem();
    if (!made.period.isValid())
        return tr("A figure needs its period.");
    const Indicator *indicator = m_catalogue.find(made.indicator);
    if (indicator && !indicator->unit.isEmpty() && !conversion(made.unit, indicator->unit))
        return tr("%1 is counted in %2, which “%3” cannot be turned into.")
            .arg(made.name, indicator->unit, made.unit);
    if (const QString region = m_region->currentText().trimmed();
        !region.isEmpty() && made.regionId.isEmpty())
        return tr("“%1” is no region that is known.").arg(region);
    return {};
}

void MakeFigureDialog::validate()
{
    m_problem->setText(problem());
    m_accept->setEnabled(m_problem->text().isEmpty());
}

} // namespace PlanLens
