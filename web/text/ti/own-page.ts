import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-page.ts';
import { dayWords, languageName } from './plain-words.ts';
import { referralStepWords } from './referral.ts';

export * from '../nb/own-page.ts';

export const ownPageText: typeof nb.ownPageText = translated(nb.ownPageText, {
  title: 'ናተይ ገጽ',
  loading: 'እቲ ገጽ ይጽዓን ኣሎ …',
  nothing: 'ኣብዚ ዝመለስኩምሎም ስራሓትን ቦታታትን ትርእዩ። ገና ዋላ ሓንቲ የለን።',
  toMatches: 'ንዓኹም ዝሰማማዕ ርኣዩ',
  asked: 'ነዚ ክትምልሱ ኣለኩም',
  from: (name) => `${name} ነዚ የቕርበልኩም`,
  note: (name) => `${name} ይጽሕፍ፦`,
  yes: 'እወ፣ ተገዳስነት ኣለኒ',
  no: 'ኣይፋል፣ የቐንየለይ',
  standing: 'ከመይ ከም ዘሎ',
  more: 'ዝያዳ ርኣዩ',
  ended: 'እዚ ተወዲኡ',
  showEnded: (n) => `ነቲ ዝተወድአ ኣርእዩ (${n})`,
  hideEnded: 'ነቲ ዝተወድአ ሕብኡ',
  advisor: 'ኣማኻሪኹም',
  noAdvisor: 'ኣማኻሪኹም መን ምዃኑ ኣይንፈልጥን። ኣብ ኮሙን ሕተቱ።',
  call: 'ደውሉ',
  noPhone: 'ኣብዚ ቁጽሪ የለን።',
  unnamed: 'ደጊም ኣብዚ ዘየለ ስራሕ',
  someone: 'ኣማኻሪኹም',
});

export const wayText: typeof nb.wayText = translated(nb.wayText, {
  label: 'መገዲ ናብ ቦታ',
  steps: {
    suggestion: 'ሓሳብ',
    yes: '«እወ» ትብሉ',
    sending: 'ኣማኻሪ ይሰዶ',
    answer: 'ወሃቢ ስራሕ ይምልስ',
    place: 'ቦታ ትረኽቡ',
  },
  done: 'ተወዲኡ',
  now: 'ሕጂ',
});

export const nextText: typeof nb.nextText = translated(nb.nextText, {
  suggested: '«እወ» ወይ «ኣይፋል» ክትብሉ ትኽእሉ።',
  interested: (employer) => `ሕጂ ኣማኻሪኹም ናብ ${employer} ክሰዶ እዩ። ንስኹም እትገብርዎ የብልኩምን።`,
  shared: (employer) => `ሕጂ ${employer} «እወ» ወይ «ኣይፋል» ክምልስ እዩ። ንስኹም እትገብርዎ የብልኩምን።`,
  accepted: (employer) => `${employer} «እወ» ኢሉ! ሕጂ ንስኹምን ኣማኻሪኹምን ምስኦም ስምምዕ ክትገብሩ ኢኹም።`,
  sendUntil: (day) => `እዚ ክሳብ ${dayWords(day)} ክግበር ኣለዎ። እንተዘይኮነ ደው ይብል።`,
  repliesUntil: (day) => `ክሳብ ${dayWords(day)} ክምልሱ ኣለዎም። እንተዘይኮነ ደው ይብል።`,
  answerUntil: (day) => `ክሳብ ${dayWords(day)} መልሱ።`,
});

export const ownReferralText: typeof nb.ownReferralText = translated(nb.ownReferralText, {
  back: 'ናተይ ገጽ',
  saidYes: 'የቐንየልና! «እወ» ዝብል መልስኹም በጺሑና።',
  saidNo: '«ኣይፋል» ዝብል መልስኹም በጺሑና። ኣማኻሪኹም ክርእዮ እዩ።',
  tookBack: 'ደው ኣቢልኩምዎ። ደጊም ካልእ ብዛዕባኹም ኣይርእዩን።',
  next: 'ሕጂ እንታይ ክኸውን እዩ',
  sharedNow: 'ንሳቶም ዝርእይዎ',
  sharedThen: 'ክርአ ዝፈቐድኩምዎ',
  name: 'ስምኩም',
  message: (text) => `ከምዚ ጽሒፍኩምሎም፦ «${text}»`,
  done: 'እንታይ ተገይሩ',
  withdraw: 'ነዚ ደው ኣብሉ',
  opening: 'ብዛዕባ እቲ ስራሕ ኣንብቡ',
  step: ({ action, by, onBehalf }) => {
    if (by.role === 'server') return `${referralStepWords.expire}።`;
    const who = by.role === 'participant' ? 'ንስኹም' : (by.displayName ?? roles[by.role]);
    return `${who}፦ ${referralStepWords[action]}${onBehalf ? ' (ኣብ ክንዳኹም)' : ''}።`;
  },
  onBehalf: (reason) => `ስለምንታይ፦ «${reason}»`,
  interpreter: (code) => `ብተርጓሚ ተዛሪብኩም (${languageName(code)})።`,
  reason: (label) => `ምኽንያት፦ ${label}`,
  text: (text) => `ከምዚ ጽሒፍኩም፦ «${text}»`,
});

export const roles: typeof nb.roles = translated(nb.roles, {
  advisor: 'ኣማኻሪ',
  leader: 'ሓላፊ',
  employer: 'ወሃቢ ስራሕ',
  admin: 'ኣመሓዳሪ',
});

export const endText: typeof nb.endText = translated(nb.endText, {
  decline: {
    title: 'ኣይፋል፣ የቐንየለይ',
    intro: '«ኣይፋል» ክትብሉ መሰል ኣለኩም። መልስኹም ዝሓሸ ንክንረክብ ይሕግዘና።',
    button: '«ኣይፋል» በሉ',
    legend: 'ስለምንታይ ኣይሰማማዕን፧',
  },
  withdraw: {
    title: 'ነዚ ደው ኣብሉ',
    intro: 'ሽዑ ደጊም ብዛዕባኹም ኣይርእዩን። እንደገና እንተደሊኹምዎ ሓድሽ «እወ» ክትብሉ ኣለኩም።',
    button: 'ነዚ ደው ኣብሉ',
    legend: 'ስለምንታይ ደጊም ኣይትደልዩን፧',
  },
  stay: 'ተመለሱ',
  fields: {
    reason: { faults: { required: 'ምኽንያት ምረጹ።', unknown_code: 'ምኽንያት ምረጹ።' } },
    text: { label: 'ስለምንታይ ጽሓፉ', faults: { required: 'ስለምንታይ ብሒደት ቃላት ጽሓፉ።' } },
  },
  refused: 'ገለ ነገር ተቐይሩ። ናብ ገጽኩም ከይድኩም ርኣዩ።',
  tooLate: 'ሕጂ እዚ ክትገብሩ ኣይትኽእሉን',
  toPage: 'ናብ ናተይ ገጽ ኪዱ',
});
