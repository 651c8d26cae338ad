/**
 * What people type when they must type twelve characters: guessed first by everybody, and refused without asking a
 * service. Compared in lower case.
 */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `123456789012 1234567890123 12345678901234 123456789012345 1234567890123456 123456123456 123123123123 121212121212
  111111111111 000000000000 222222222222 555555555555 666666666666 777777777777 888888888888 999999999999 112233445566
  012345678910 098765432109 987654321098 123412341234 102030405060 147258369147 147258369000 147852369147 159357159357
  qwertyuiop12 qwertyuiop123 qwertyuiop[] qwertyuiopas qwertyuiopasdfghjkl qwertyqwerty qwerty123456 qwerty1234567
  qwerty12345678 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1qaz2wsx3edc 1qaz2wsx3edc4rfv qazwsxedcrfv qazwsxedc123 q1w2e3r4t5y6
  zxcvbnm12345 zxcvbnm123456 asdfghjkl123 asdfghjkl1234 asdfasdfasdf asdfghasdfgh abcdefghijkl abcdefghijklm
  abcdefghijklmnop abcd1234abcd abc123abc123 abcabcabcabc aaaaaaaaaaaa aaaaaa111111 a1b2c3d4e5f6 1a2b3c4d5e6f
  password1234 password12345 password123456 passwordpassword password1password p@ssw0rd1234 p@ssword1234 passw0rd1234
  passw0rd12345 pa55word1234 password!234 password123! password1234! password2024 password2025 password2026 password2027
  mypassword12 mypassword123 mypassword1234 yourpassword changeme1234 changeme12345 changemenow! letmeinplease
  letmein12345 letmein123456 welcome12345 welcome123456 welcome1234! welcometo2026 welcome2026! iloveyou1234
  iloveyou12345 iloveyouforever iloveyousomuch iloveyoubaby iloveyou2026 iloveyouiloveyou administrator administrator1
  administrator123 adminadmin12 adminadminadmin admin1234567 admin12345678 admin123456789 superadmin123 rootrootroot
  superman1234 batman123456 spiderman1234 starwars1234 starwars12345 pokemon12345 pokemon123456 football1234
  football12345 baseball1234 basketball12 basketball123 liverpool1234 manchester12 manchesterunited chelsea12345
  barcelona123 barcelona1234 realmadrid12 realmadrid123 california12 california123 newyork12345 newyorkcity1
  sunshine1234 sunshine12345 princess1234 princess12345 butterfly123 butterfly1234 chocolate123 chocolate1234
  strawberry12 strawberry123 watermelon12 watermelon123 blueberry1234 cheesecake12 hellohello12 hellohellohello
  helloworld12 helloworld123 helloworld1234 jesuschrist1 jesuslovesme jesusislord1 godisgood123 iloveJesus123
  christopher1 christopher12 alexander123 alexander1234 michael12345 michael123456 jennifer1234 charlie12345
  thomas123456 daniel123456 jordan123456 michelle1234 elizabeth123 elizabeth1234 samantha1234 nicholas1234
  computer1234 computer12345 internet1234 internet12345 whatever1234 whatever12345 trustno1trustno1 monkeymonkey
  monkey123456 dragon123456 dragondragon master123456 mastermaster shadow123456 killer123456 secret123456 secretsecret
  summer123456 summer2024!! summer2025!! summer2026!! winter123456 winter2024!! winter2025!! winter2026!! spring2026!!
  autumn2026!! january12345 december1234 november2026 qwerty!@#$%^ !@#$%^&*()_+ 1234567890-= 1234567890qw 123456qwerty
  123456789abc 123456789abcd 12345678abcd 1234abcd1234 123456abcdef abcdef123456 123qwe123qwe qwe123qwe123
  1234qwer1234 1234qwerasdf asdf1234asdf zaq12wsxcde3 zaq1xsw2cde3 myhibachi123 myhibachi1234 hibachi12345
  hibachi123456 hibachichef1 hibachihibachi teriyaki1234 correcthorse1 correcthorsebatterystaple`
    .toLowerCase()
    .split(/\s+/),
);
