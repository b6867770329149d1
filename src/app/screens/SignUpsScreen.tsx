import { StreetsInText } from '#src/features/groups/StreetsInText.tsx';
import PrivacySections from '#src/features/privacy/PrivacySections.tsx';
import SignUpsPanel from '#src/features/sign-ups/SignUpsPanel.tsx';

export default function SignUpsScreen() {
  return <SignUpsPanel Streets={StreetsInText} Privacy={PrivacySections} />;
}
