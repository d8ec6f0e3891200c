// SPDX-License-Identifier: GPL-3.0-or-later
#include "preferences/preferencesdialog.h"

#include "preferences/datafolder.h"
#include "style/elidedlabel.h"
#include "style/mnemonic.h"
#include "style/plaintext.h"
#include "style/tablesize.h"
#include "text/daytext.h"
#include "typesetting/documentstyle.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace PlanLens {

namespace {

constexpr qsizetype mostBackups = 4; ///< listed; the others are counted

void choose(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

QString textOf(const QList<LibraryBackup> &backups)
{
    if (backups.isEmpty())
        return PreferencesDialog::tr("none yet");
    QStringList lines;
    for (const LibraryBackup &backup : backups.first(std::min(mostBackups, backups.size())))
        lines << QStringLiteral("%1 · %2 · %3")
                     .arg(momentText(backup.made), QLocale().formattedDataSize(backup.bytes),
                          QFileInfo(backup.path).fileName());
    if (backups.size() > mostBackups)
        lines << PreferencesDialog::tr("and %n more", nullptr, int(backups.size() - mostBackups));
    return lines.join(u'\n');
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const QString &library,
                                     QWidget *parent)
    : QDialog(parent), m_library(library)
{
    setWindowTitle(tr("Preferences"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addLanguage(*form, preferences.language);
    addAppearance(*form, preferences.appearance);
    addTextSize(*form, preferences.textPoints);
    addTextFamily(*form, preferences.textFamily);
    addTableSize(*form, preferences.tablePoints);
    addMovement(*form, preferences.movement);
    addValues(*form, preferences.values);
    if (!library.isEmpty())
        addData(*form, library);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(560, sizeHint().height());
}

QComboBox *PreferencesDialog::addChoice(QFormLayout &form, const QString &label, const QString &tip)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(withoutMnemonic(label));
    box->setToolTip(tip);
    form.addRow(label, box);
    return box;
}

void PreferencesDialog::addLanguage(QFormLayout &form, const QString &chosen)
{
    m_language = addChoice(form, tr("&Language"),
                           tr("Changes at once, with the names of indicators, regions and units"));
    m_language->addItem(tr("as the system"), QString());
    // Languages are named in themselves, so that they are found whatever is set.
    m_language->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    choose(*m_language, chosen);
}

void PreferencesDialog::addAppearance(QFormLayout &form, Appearance chosen)
{
    m_appearance = addChoice(form, tr("&Appearance"), tr("Colours of the window"));
    m_appearance->addItem(tr("as the system"), int(Appearance::FollowSystem));
    m_appearance->addItem(tr("light"), int(Appearance::Light));
    m_appearance->addItem(tr("dark"), int(Appearance::Dark));
    m_appearance->addItem(tr("light, high contrast"), int(Appearance::HighContrast));
    m_appearance->addItem(tr("dark, high contrast"), int(Appearance::DarkHighContrast));
    choose(*m_appearance, int(chosen));
}

void PreferencesDialog::addTextSize(QFormLayout &form, double points)
{
    m_points = new QDoubleSpinBox(this);
    m_points->setDecimals(1);
    m_points->setSingleStep(.5);
    m_points->setRange(DocumentStyle::smallestPoints, DocumentStyle::largestPoints);
    m_points->setSuffix(tr(" pt"));
    m_points->setValue(points > 0 ? points : DocumentStyle::defaultPoints);
    m_points->setAccessibleName(tr("Type size of reports"));
    m_points->setToolTip(
        tr("Of reports that are read and compared; Ctrl+0 goes back to it from any other"));
    form.addRow(tr("&Type size of reports"), m_points);
}

void PreferencesDialog::addTextFamily(QFormLayout &form, const QString &family)
{
    m_family = addChoice(form, tr("Typefa&ce of reports"),
                         tr("Of reports that are read, compared and printed"));
    m_family->setObjectName(QStringLiteral("fontFamilies"));
    m_family->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_family->setMinimumContentsLength(12);
    m_family->addItem(tr("the usual one, with serifs"), QString());
    QStringList families = QFontDatabase::families(QFontDatabase::SimplifiedChinese);
    families.removeIf([](const QString &each) { return QFontDatabase::isPrivateFamily(each); });
    // One that is not installed here stays chosen: the settings may serve elsewhere too.
    if (!family.isEmpty() && !families.contains(family))
        families.prepend(family);
    for (const QString &each : std::as_const(families))
        m_family->addItem(each, each);
    choose(*m_family, family);
}

void PreferencesDialog::addTableSize(QFormLayout &form, double points)
{
    constexpr double step = .5;
    m_tablePoints = new QDoubleSpinBox(this);
    m_tablePoints->setDecimals(1);
    m_tablePoints->setSingleStep(step);
    // The least stands for none of its own.
    m_tablePoints->setRange(leastTablePoints - step, mostTablePoints);
    m_tablePoints->setSpecialValueText(tr("as the window"));
    m_tablePoints->setSuffix(tr(" pt"));
    m_tablePoints->setValue(points > 0 ? points : m_tablePoints->minimum());
    m_tablePoints->setAccessibleName(tr("Type size of tables"));
    m_tablePoints->setToolTip(tr("Of indicators, findings, names, numbers and all other tables"));
    form.addRow(tr("Type si&ze of tables"), m_tablePoints);
}

void PreferencesDialog::addMovement(QFormLayout &form, MovementColors chosen)
{
    m_movement = new QComboBox(this);
    m_movement->setAccessibleName(tr("Colours of rise and fall"));
    m_movement->setToolTip(tr("In the columns of changes, where arrows tell rise and fall"));
    m_movement->addItem(tr("neutral; a lower target stands out"), int(MovementColors::Neutral));
    m_movement->addItem(tr("rise red, fall green"), int(MovementColors::RedRise));
    m_movement->addItem(tr("rise green, fall red"), int(MovementColors::GreenRise));
    choose(*m_movement, int(chosen));
    m_sample = new QLabel(this);
    m_sample->setTextFormat(Qt::RichText);
    m_sample->setAccessibleName(tr("How it looks"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_movement, 1);
    row->addWidget(m_sample);
    auto *label = new QLabel(tr("&Rise and fall"), this);
    label->setBuddy(m_movement);
    form.addRow(label, row);
    connect(m_movement, &QComboBox::currentIndexChanged, this, &PreferencesDialog::showSample);
    showSample();
}

void PreferencesDialog::showSample()
{
    const Theme &theme = Theme::of(palette());
    const auto colors = MovementColors(m_movement->currentData().toInt());
    const auto piece = [&](const QString &arrow, double difference) {
        const QColor color = movementColor(colors, difference, difference < 0, theme);
        return QStringLiteral("<span style='color:%1'>%2 0.5</span>").arg(color.name(), arrow);
    };
    m_sample->setText(piece(QStringLiteral("▲"), .5) + QStringLiteral("&nbsp;&nbsp;") +
                      piece(QStringLiteral("▼"), -.5));
}

void PreferencesDialog::addValues(QFormLayout &form, const std::optional<ValueForm> &chosen)
{
    m_values = addChoice(form, tr("&Figures in sheets"),
                         tr("How figures with bounds are set in sheets; each sheet can be set "
                            "otherwise in its preview"));
    m_values->addItem(tr("as usual in the language"));
    m_values->addItem(tr("as reports print them"), int(ValueForm::Printed));
    m_values->addItem(tr("by signs (≥ ≈)"), int(ValueForm::Signs));
    if (chosen)
        choose(*m_values, int(*chosen));
}

void PreferencesDialog::addData(QFormLayout &form, const QString &library)
{
    const QString folder = QFileInfo(library).absolutePath();
    auto *path = new ElidedLabel(this);
    path->setText(QDir::toNativeSeparators(library));
    path->setToolTip(plainTip(QDir::toNativeSeparators(library)));
    path->setAccessibleName(tr("File of the library"));
    auto *open = new QPushButton(tr("&Open the Folder"), this);
    open->setToolTip(tr("Shows the folder that holds the library"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this, folder] { Q_EMIT folderRequested(folder); });
    auto *row = new QHBoxLayout;
    row->addWidget(path, 1);
    row->addWidget(open);
    form.addRow(tr("Library"), row);
    addCopies(form);
}

void PreferencesDialog::addCopies(QFormLayout &form)
{
    m_copies = new PlainLabel(textOf(backupsOf(m_library)), this);
    m_copies->setAccessibleName(tr("Copies of the library"));
    m_copies->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copies->setWordWrap(true);
    m_copy = new QPushButton(tr("&Make a Copy Now"), this);
    m_copy->setToolTip(tr("Copies the library into a file beside it, as is done before updates"));
    m_copy->setAutoDefault(false);
    m_copied = new PlainLabel(this);
    m_copied->setAccessibleName(tr("What became of the copy"));
    m_copied->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copied->setWordWrap(true);
    m_copied->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        sayOfCopy(tr("Copying…"));
        m_copied->setFocus(); // what becomes of it is read out there
        m_copy->setEnabled(false);
        Q_EMIT copyRequested();
    });
    auto *row = new QHBoxLayout;
    row->addWidget(m_copies, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    form.addRow(tr("Copies"), row);
    form.addRow(QString(), m_copied);
}

void PreferencesDialog::sayOfCopy(const QString &text)
{
    m_copied->setText(text);
    m_copied->show();
}

void PreferencesDialog::showCopy(const QString &path)
{
    m_copy->setEnabled(true);
    m_copies->setText(textOf(backupsOf(m_library)));
    sayOfCopy(tr("Copied to %1").arg(QDir::toNativeSeparators(path)));
}

void PreferencesDialog::showCopyFailed(const QString &reason)
{
    m_copy->setEnabled(true);
    sayOfCopy(tr("No copy was made: %1").arg(reason));
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen;
    chosen.language = m_language->currentData().toString();
    chosen.appearance = Appearance(m_appearance->currentData().toInt());
    if (!qFuzzyCompare(m_points->value(), double(DocumentStyle::defaultPoints)))
        chosen.textPoints = m_points->value();
    chosen.textFamily = m_family->currentData().toString();
    if (m_tablePoints->value() >= leastTablePoints)
        chosen.tablePoints = m_tablePoints->value();
    chosen.movement = MovementColors(m_movement->currentData().toInt());
    if (const QVariant form = m_values->currentData(); form.isValid())
        chosen.values = ValueForm(form.toInt());
    return chosen;
}

} // namespace PlanLens
