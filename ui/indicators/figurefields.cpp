// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators/figurefields.h"

#include "catalogue/displayname.h"
#include "catalogue/regions.h"
#include "figures/typedperiod.h"
#include "figures/valuegrammar.h"
#include "presenting/figuretext.h"
#include "style/plaintext.h"
#include "style/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace PlanLens {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::FigureDialog)
};

QComboBox *makeRoleField(Role role, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->addItem(Words::tr("Actual"), int(Role::Actual));
    box->addItem(Words::tr("Target"), int(Role::Target));
    box->setCurrentIndex(box->findData(int(role)));
    box->setAccessibleName(Words::tr("Target or actual"));
    return box;
}

/// The name of a known region can be typed or chosen.
QComboBox *makeRegionField(const QString &regionId, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    for (const Region &region : Regions::shipped().all())
        box->addItem(displayFullName(region), region.id);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setAccessibleName(Words::tr("Region"));
    box->setCurrentIndex(box->findData(regionId));
    if (box->currentIndex() < 0)
        box->setEditText(regionId);
    return box;
}

} // namespace

PeriodEdit::PeriodEdit(QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(tr("Period"));
    setPlaceholderText(tr("not known"));
    setToolTip(tr("A year, several, or a part of one: 2026, 2021-2025, 2026-Q1, 2026-06, "
                  "2026-01/2026-09, 2026年上半年"));
}

void PeriodEdit::setPeriod(const Period &period)
{
    setText(period.toString());
}

std::optional<Period> PeriodEdit::period() const
{
    return typedPeriod(text());
}

QString PeriodEdit::problem() const
{
    if (text().trimmed().isEmpty() || period())
        return {};
    return tr("“%1” is no period that can be read.").arg(text().trimmed());
}

QComboBox *makeMeasureField(Measure measure, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    for (const Measure known : {Measure::Level, Measure::Growth, Measure::Share, Measure::Change,
                                Measure::Contribution, Measure::Comparison})
        box->addItem(measureText(known), int(known));
    box->setCurrentIndex(box->findData(int(measure)));
    box->setAccessibleName(Words::tr("What is measured"));
    return box;
}

FigureFields::FigureFields(const Start &start, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_value(new QLineEdit(start.value, this))
    , m_unit(new QLineEdit(start.shown.unit, this))
    , m_role(makeRoleField(start.shown.role, this))
    , m_period(new PeriodEdit(this))
    , m_region(makeRegionField(start.shown.regionId, this))
    , m_problem(new PlainLabel(this))
{
    m_value->setAccessibleName(Words::tr("Value"));
    m_value->setToolTip(Words::tr("As a report prints it: 6.1%以上, 5%—5.5%, 2万户, 正增长"));
    m_unit->setAccessibleName(Words::tr("Unit"));
    m_period->setPeriod(start.shown.period);
    layOut(start);
    for (QLineEdit *edit : {m_value, m_unit, static_cast<QLineEdit *>(m_period)})
        connect(edit, &QLineEdit::textChanged, this, &FigureFields::changed);
    connect(m_region, &QComboBox::currentTextChanged, this, &FigureFields::changed);
}

void FigureFields::layOut(const Start &start)
{
    auto *printed = new PlainLabel(start.printed, this);
    printed->setFont(reportFont(font().pointSizeF() + 1));
    printed->setWordWrap(true);
    printed->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    printed->setAccessibleName(Words::tr("Printed in the report"));
    if (start.markedFrom >= 0)
        printed->setSelection(start.markedFrom, start.markedLength);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->addRow(Words::tr("Printed"), printed);
    m_form->addRow(Words::tr("&Value"), m_value);
    m_form->addRow(Words::tr("&Unit"), m_unit);
    m_form->addRow(Words::tr("R&ole"), m_role);
    m_form->addRow(Words::tr("&Period"), m_period);
    m_form->addRow(Words::tr("&Region"), m_region);
    const auto addLine = [this](QLabel *line) {
        line->setWordWrap(true);
        line->setObjectName(QStringLiteral("muted"));
        m_form->addRow(QString(), line);
    };
    if (!start.before.isEmpty())
        addLine(new PlainLabel(start.before, this));
    addLine(m_problem);
}

void FigureFields::addAboveValue(const QString &label, QWidget *field)
{
    int row = 0;
    m_form->getWidgetPosition(m_value, &row, nullptr);
    m_form->insertRow(row, label, field);
    setTabOrder(m_value->previousInFocusChain(), field);
}

void FigureFields::addAboveRole(const QString &label, QWidget *field)
{
    int row = 0;
    m_form->getWidgetPosition(m_role, &row, nullptr);
    m_form->insertRow(row, label, field);
    setTabOrder(m_unit, field);
}

void FigureFields::addButtons(const ButtonTexts &texts)
{
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(texts.accept, QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &FigureFields::cancelled);
    connect(buttons, &QDialogButtonBox::accepted, this, &FigureFields::accepted);
    if (!texts.withdraw.isEmpty()) {
        QPushButton *back = buttons->addButton(texts.withdraw, QDialogButtonBox::ResetRole);
        back->setToolTip(texts.withdrawTip);
        connect(back, &QPushButton::clicked, this, &FigureFields::withdrawn);
    }
    m_form->addRow(buttons);
}

QString FigureFields::value() const
{
    return m_value->text().trimmed();
}

QString FigureFields::unit() const
{
    return m_unit->text().trimmed();
}

void FigureFields::setUnit(const QString &unit)
{
    m_unit->setText(unit);
}

Role FigureFields::role() const
{
    return Role(m_role->currentData().toInt());
}

std::optional<Period> FigureFields::period() const
{
    return m_period->period();
}

QString FigureFields::regionText() const
{
    return m_region->currentText().trimmed();
}

QString FigureFields::regionId() const
{
    // Two may bear one name in English; what is typed may be Chinese all the same.
    const int current = m_region->currentIndex();
    const int chosen = m_region->currentText() == m_region->itemText(current)
                           ? current
                           : m_region->findText(regionText());
    if (chosen >= 0)
        return m_region->itemData(chosen).toString();
    const Region *region = Regions::shipped().findByText(regionText());
    return region ? region->id : QString();
}

QString FigureFields::valueProblem() const
{
    return parseValue(value(), {}, unit()).figure()
               ? QString()
               : Words::tr("“%1” is no figure that can be read.").arg(value());
}

QString FigureFields::periodProblem() const
{
    return m_period->problem();
}

QString FigureFields::regionProblem() const
{
    return regionText().isEmpty() || !regionId().isEmpty()
               ? QString()
               : Words::tr("“%1” is no region that is known.").arg(regionText());
}

void FigureFields::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    if (m_accept)
        m_accept->setEnabled(problem.isEmpty());
}

} // namespace PlanLens
