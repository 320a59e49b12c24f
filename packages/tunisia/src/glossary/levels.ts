import type {GlossaryEntry} from '@mizania/core';
import {formerLaw, law, order} from './laws.js';

/** The levels of the classifications, by the id of the dimension; accounts and titles by dimension and code too. */
export const levels: Readonly<Record<string, GlossaryEntry>> = {
  mission: {
    names: {fr: 'Mission', ar: 'المهمة', en: 'Mission'},
    text: {
      fr: 'Un ensemble de programmes au service de politiques publiques définies. Elle réunit tous les crédits confiés à un chef de mission.',
      ar: 'مجموعة برامج في خدمة سياسات عمومية محددة. وهي تجمع كل الاعتمادات الموضوعة على ذمة رئيس المهمة.',
      en: 'A set of programmes that serve defined public policies. It holds all the credits entrusted to one head of mission.',
    },
    law: law('1', '18'),
  },
  'mission.special': {
    names: {fr: 'Mission spéciale', ar: 'المهمة الخاصة', en: 'Special mission'},
    unofficial: ['en'],
    text: {
      fr: 'Une mission à part, qui n’est pas soumise aux règles des programmes\u00a0: institutions de l’État, charges de financement, dépenses imprévues.',
      ar: 'مهمة على حدة لا تخضع لقواعد البرامج: مؤسسات الدولة، أعباء التمويل، النفقات الطارئة.',
      en: 'A mission apart, to which the rules of programmes do not apply: institutions of the State, financing charges, unforeseen expenditure.',
    },
    law: law('19'),
  },
  programme: {
    names: {fr: 'Programme', ar: 'البرنامج', en: 'Programme'},
    text: {
      fr: 'Une politique publique précise à l’intérieur d’une mission. Il réunit des sous-programmes et des activités qui visent les mêmes objectifs.',
      ar: 'سياسة عمومية محددة داخل المهمة. وهو يجمع برامج فرعية وأنشطة ترمي إلى نفس الأهداف.',
      en: 'One public policy within a mission. It brings together sub-programmes and activities that pursue the same objectives.',
    },
    law: law('1', '18'),
  },
  subprogramme: {
    names: {fr: 'Sous-programme', ar: 'البرنامج الفرعي', en: 'Sub-programme'},
    unofficial: ['en'],
    text: {
      fr: 'Une partie d’un programme. Les crédits sont répartis par mission, programme, sous-programme et activité.',
      ar: 'جزء من البرنامج. توزع الاعتمادات حسب المهمة والبرنامج والبرنامج الفرعي والنشاط.',
      en: 'A part of a programme. Credits are divided by mission, programme, sub-programme and activity.',
    },
    law: order('2'),
  },
  activity: {
    names: {fr: 'Activité', ar: 'النشاط', en: 'Activity'},
    unofficial: ['en'],
    text: {
      fr: 'Le niveau le plus fin de la répartition par missions et programmes.',
      ar: 'أدق مستوى في توزيع الاعتمادات حسب المهمات والبرامج.',
      en: 'The finest level at which credits are divided by missions and programmes.',
    },
    law: order('2'),
  },
  part: {
    names: {fr: 'Partie', ar: 'القسم', en: 'Part'},
    unofficial: ['en'],
    text: {
      fr: 'La nature de la dépense. Il y en a sept\u00a0: rémunérations, gestion, interventions, investissement, opérations financières, financement, dépenses imprévues.',
      ar: 'طبيعة النفقة. عدد الأقسام سبعة: التأجير، التسيير، التدخلات، الاستثمار، العمليات المالية، التمويل، النفقات الطارئة.',
      en: 'The nature of the expenditure. There are seven: wages, operating, interventions, investment, financial operations, financing, unforeseen.',
    },
    law: law('15'),
  },
  article: {
    names: {fr: 'Article', ar: 'الفصل', en: 'Article'},
    text: {
      fr: 'Une subdivision d’une partie. Elle s’écrit avec cinq chiffres\u00a0: le programme, le sous-programme, puis trois pour l’article.',
      ar: 'تفريع للقسم. يكتب بخمسة أرقام: البرنامج، ثم البرنامج الفرعي، ثم ثلاثة أرقام للفصل.',
      en: 'A subdivision of a part. It is written with five digits: the programme, the sub-programme, then three for the article.',
    },
    law: order('3', '4'),
  },
  paragraph: {
    names: {fr: 'Paragraphe', ar: 'الفقرة', en: 'Paragraph'},
    text: {
      fr: 'Une subdivision d’un article. Elle s’écrit avec quatre chiffres.',
      ar: 'تفريع للفصل. تكتب الفقرة بأربعة أرقام.',
      en: 'A subdivision of an article. It is written with four digits.',
    },
    law: order('3', '5'),
  },
  subparagraph: {
    names: {fr: 'Sous-paragraphe', ar: 'الفقرة الفرعية', en: 'Sub-paragraph'},
    unofficial: ['en'],
    text: {
      fr: 'Une subdivision d’un paragraphe. Elle s’écrit avec trois chiffres.',
      ar: 'تفريع للفقرة. تكتب الفقرة الفرعية بثلاثة أرقام.',
      en: 'A subdivision of a paragraph. It is written with three digits.',
    },
    law: order('3', '5'),
  },
  revenue_part: {
    names: {fr: 'Partie de recettes', ar: 'قسم المداخيل', en: 'Revenue part'},
    unofficial: ['en'],
    text: {
      fr: 'La nature de la recette. Il y en a trois\u00a0: recettes fiscales, recettes non fiscales et dons.',
      ar: 'طبيعة المداخيل. عدد الأقسام ثلاثة: المداخيل الجبائية، المداخيل غير الجبائية، الهبات.',
      en: 'The nature of the revenue. There are three: tax revenue, non-tax revenue and grants.',
    },
    law: law('14'),
  },
  ministry: {
    names: {fr: 'Ministère', ar: 'الوزارة', en: 'Ministry'},
    text: {
      fr: 'La répartition du budget jusqu’en 2019\u00a0: un chapitre pour les crédits de chaque chef d’administration. Un ministère n’est pas une mission.',
      ar: 'توزيع الميزانية إلى غاية سنة 2019: باب لاعتمادات كل رئيس إدارة. الوزارة ليست مهمة.',
      en: 'How the budget was divided until 2019: one chapter for the credits of each head of administration. A ministry is not a mission.',
    },
    law: formerLaw('11'),
  },
  title: {
    names: {fr: 'Titre', ar: 'العنوان', en: 'Title'},
    text: {
      fr: 'La grande division du budget jusqu’en 2019\u00a0: titre I pour la gestion et les intérêts de la dette, titre II pour le développement et le remboursement de la dette.',
      ar: 'التقسيم العام للميزانية إلى غاية سنة 2019: العنوان الأول للتصرف وفوائد الدين، والعنوان الثاني للتنمية وتسديد أصل الدين.',
      en: 'The main division of the budget until 2019: title I for management and interest on debt, title II for development and repayment of debt.',
    },
    law: formerLaw('3'),
  },
  'title.titre_1': {
    names: {fr: 'Titre I', ar: 'العنوان الأول', en: 'Title I'},
    unofficial: ['en'],
    text: {
      fr: 'Jusqu’en 2019\u00a0: les dépenses de gestion et les intérêts de la dette publique.',
      ar: 'إلى غاية سنة 2019: نفقات التصرف وفوائد الدين العمومي.',
      en: 'Until 2019: management expenditure and interest on public debt.',
    },
    law: formerLaw('3', '4'),
  },
  'title.titre_2': {
    names: {fr: 'Titre II', ar: 'العنوان الثاني', en: 'Title II'},
    unofficial: ['en'],
    text: {
      fr: 'Jusqu’en 2019\u00a0: les dépenses de développement et le remboursement du principal de la dette publique.',
      ar: 'إلى غاية سنة 2019: نفقات التنمية وتسديد أصل الدين العمومي.',
      en: 'Until 2019: development expenditure and repayment of the principal of public debt.',
    },
    law: formerLaw('3', '5'),
  },
  economic_nature: {
    names: {fr: 'Nature économique', ar: 'الطبيعة الاقتصادية', en: 'Economic nature'},
    unofficial: ['en'],
    text: {
      fr: 'La nature de la dépense jusqu’en 2019\u00a0: douze parties, dans les deux titres et les fonds du Trésor.',
      ar: 'طبيعة النفقة إلى غاية سنة 2019: اثنا عشر قسما، موزعة بين العنوانين وصناديق الخزينة.',
      en: 'The nature of the expenditure until 2019: twelve parts, in the two titles and the treasury funds.',
    },
    law: formerLaw('3', '4', '5'),
  },
  account: {
    names: {fr: 'Compte', ar: 'الحساب', en: 'Account'},
    text: {
      fr: 'Là où l’argent est tenu\u00a0: le budget général ou, à côté de lui, un compte spécial, un fonds ou un établissement public.',
      ar: 'أين تمسك الأموال: في الميزانية العامة أو إلى جانبها في حساب خاص أو صندوق أو مؤسسة عمومية.',
      en: 'Where the money is held: the general budget or, beside it, a special account, a fund or a public establishment.',
    },
    law: law('29', '33', '34'),
  },
  'account.treasury': {
    names: {fr: 'Compte spécial du Trésor', ar: 'الحساب الخاص في الخزينة', en: 'Special treasury account'},
    unofficial: ['en'],
    text: {
      fr: 'Un compte créé par la loi de finances, pour réserver certaines recettes à des opérations précises de services publics.',
      ar: 'حساب يحدثه قانون المالية لتخصيص بعض المداخيل لعمليات معينة للمصالح العمومية.',
      en: 'An account created by the finance law, to keep certain revenue for given operations of public services.',
    },
    law: law('29', '30'),
  },
  'account.concours': {
    names: {fr: 'Fonds de concours', ar: 'حساب أموال المشاركة', en: 'Concours fund'},
    unofficial: ['en'],
    text: {
      fr: 'Des sommes versées librement, par des personnes ou des organismes, pour une opération d’intérêt public.',
      ar: 'مبالغ يدفعها أشخاص أو هيئات بصفة طوعية لتمويل عملية ذات مصلحة عمومية.',
      en: 'Sums given freely, by persons or bodies, for an operation in the public interest.',
    },
    law: law('31'),
  },
  'account.special_fund': {
    names: {fr: 'Fonds spécial', ar: 'الصندوق الخاص', en: 'Special fund'},
    unofficial: ['en'],
    text: {
      fr: 'Un fonds créé par la loi de finances pour financer des interventions dans un secteur donné.',
      ar: 'صندوق يحدثه قانون المالية لتمويل تدخلات في قطاع معين.',
      en: 'A fund created by the finance law to pay for interventions in a given sector.',
    },
    law: law('33'),
  },
  'account.establishment': {
    names: {fr: 'Établissement public', ar: 'المؤسسة العمومية', en: 'Public establishment'},
    unofficial: ['en'],
    text: {
      fr: 'Un établissement autonome qui a son propre budget, rattaché pour ordre à celui de l’État. Il aide à atteindre les objectifs d’un programme ou de plusieurs.',
      ar: 'مؤسسة مستقلة لها ميزانيتها الخاصة الملحقة ترتيبيا بميزانية الدولة. تساهم في تحقيق أهداف برنامج أو عدة برامج.',
      en: 'A body of its own with its own budget, attached to that of the State for the record. It helps to reach the objectives of one or more programmes.',
    },
    law: law('34', '35'),
  },
};
