// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `sw`: StaticString {
    """
    #sw
    t\t{HH}:{n}
    d.full\t{E0}, {d} {M0} {y}
    dt.full\t{D}, {T}
    dr.full\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{E0}, {d} {M0}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.long\t{d} {M0} {y}
    dt.long\t{D}, {T}
    dr.long\t{d}\u{2009}–\u{2009}\t{D}\t{d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    d.short\t{dd}/{mm}/{y}
    dt.short\t{D}, {T}
    dr.short\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}\t{d}/{m}/{y}\u{2009}–\u{2009}\t{d}/{m}/{y}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D}, {T}\u{2009}–\u{2009}\t{D}, {T}
    my\t{M0} {y}
    mr\t{M0}–\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuari\tFebruari\tMachi\tAprili\tMei\tJuni\tJulai\tAgosti\tSeptemba\tOktoba\tNovemba\tDesemba
    M1\tJan\tFeb\tMac\tApr\tMei\tJun\tJul\tAgo\tSep\tOkt\tNov\tDes
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t0\t1
    E0\tJumatatu\tJumanne\tJumatano\tAlhamisi\tIjumaa\tJumamosi\tJumapili
    E1\tM\tT\tW\tT\tF\tS\tS
    gmt\tGMT\tGMT +\tGMT -\t:\t\t1
    z\t002Greenwich\t012Afrika Mashariki\t021Ulaya ya Kati\t032Afrika Magharibi\t042Afrika ya Kati\t051Mashariki mwa Ulaya\t064Mashariki mwa Ulaya\t074Ulaya ya Kati\t081Afrika Kusini\t091Hawaii-Aleutian\t0a3Hawaii-Aleutian\t0b1Alaska\t0c3Alaska\t0d1Atlantiki\t0e1Brasilia\t0f1Argentina\t0g1Paragwai\t0h1Mashariki\t0i1Kati\t0j1Amazon\t0k1Kolombia\t0l1Mountain\t0m3Mountain\t0n2Venezuela\t0o2Guiana ya Ufaransa\t0p3Kati\t0q2Yukon\t0r3Mashariki\t0t1Pasifiki\t0u3Pasifiki\t0v3Atlantiki\t0y2Ekwado\t0z2Guyana\t102Wastani ya Kuba\t113Kuba\t122wastani za pasifiki za Meksiko\t132Bolivia\t141Peru\t152Wastani ya Saint-Pierre na Miquelon\t163Saint-Pierre na Miquelon\t171Urugwai\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b4Chile\t1c1Newfoundland\t1d3Newfoundland\t1e1Australia Magharibi\t1f2Davis\t1g2Dumont-d’Urville\t1h1Mashariki mwa Australia\t1i3Mashariki mwa Australia\t1j2Mawson\t1k1New Zealand\t1l3New Zealand\t1m2Rothera\t1n2Syowa\t1o2Vostok\t1p1Uarabuni\t1q2Kazakhstan\t1r1Petropavlovsk-Kamchatski\t1s1Turkmenistan\t1t1Azerbaijan\t1u2Indochina\t1v1Krasnoyask\t1w2Kyrgystan\t1x2Brunei Darussalam\t1y1India\t1z1Yakutsk\t201Ulan Bator\t211Uchina\t221Bangladesh\t232Timor Mashariki\t241Gulf\t252Tajikistan\t261Hong Kong\t271Hovd\t281Irkutsk\t2a2Magharibi mwa Indonesia\t2b2Mashariki mwa Indonesia\t2c1Israeli\t2d3Israeli\t2e2Afghanistan\t2f1Pakistan\t2g2Nepal\t2h2Malaysia\t2i1Magadan\t2j2Indonesia ya Kati\t2k1Ufilipino\t2l1Omsk\t2m1Korea\t2n2Myanmar\t2o1Uzbekistan\t2p1Singapore\t2q1Taipei\t2r1Jojia\t2s1Iran\t2t2Bhutan\t2u1Japani\t2v1Vladivostok\t2w1Yekaterinburg\t2x1Armenia\t2y1Azores\t2z4Azores\t301Magharibi mwa Ulaya\t314Magharibi mwa Ulaya\t321Cape Verde\t332Georgia Kusini\t341Visiwa vya Falkland\t351Australia ya Kati\t363Australia ya Kati\t371Magharibi ya Kati ya Australia\t381Lord Howe\t393Lord Howe\t3a1Kisiwa cha Easter\t3b4Kisiwa cha Easter\t3c2Majira ya Joto za Ayalandi\t3d0Mfumo wa kuratibu saa ulimwenguni\t3e1Samara\t3f2Majira ya Joto za Uingereza\t3g1Moscow\t3h1Hawaii-Aleutian\t3i2Bahari Hindi\t3j2Kisiwa cha Krismasi\t3k5Cocos\t3l2Kusini mwa Ufaransa na Antaktiki\t3m2Ushelisheli\t3n2Maldives\t3o1Morisi\t3p2Reunion\t3q5Marshall\t3r1Chatham\t3s3Chatham\t3t1Apia\t3u2Chuuk\t3v1Vanuatu\t3w5Phoenix\t3x2Tokelau\t3y1Fiji\t3z2Tuvalu\t402Galapagos\t412Gambier\t425Solomon\t431Chamorro\t445Line\t452Kosrae\t462Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Kisiwa cha Norfolk\t4b4Kisiwa cha Norfolk\t4c1New Caledonia\t4d2Palau\t4e2Pitcairn\t4f2Ponape\t4g2Papua New Guinea\t4h1Visiwa vya Cook\t4i2Tahiti\t4j5Gilbert\t4k1Tonga\t4l2Kisiwa cha Wake\t4m2Wallis na Futuna
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKESKsh\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tTZSTSh\tUSDUS$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF
    r\tADAndorra\tAEFalme za Kiarabu\tAFAfghanistan\tAGAntigua na Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntaktiki\tARAjentina\tASSamoa ya Marekani\tATAustria\tAUAustralia\tAWAruba\tAXVisiwa vya Aland\tAZAzerbaijani\tBABosnia na Hezegovina\tBBBabadosi\tBDBangladeshi\tBEUbelgiji\tBFBukinafaso\tBGBulgaria\tBHBahareni\tBIBurundi\tBJBenin\tBLSt. Barthelemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQUholanzi ya Karibiani\tBRBrazil\tBSBahama\tBTBhutan\tBVKisiwa cha Bouvet\tBWBotswana\tBYBelarus\tBZBelize\tCAKanada\tCCVisiwa vya Cocos (Keeling)\tCDKongo - Kinshasa\tCFJamhuri ya Afrika ya Kati\tCGKongo - Brazzaville\tCHUswisi\tCICote d’Ivoire\tCKVisiwa vya Cook\tCLChile\tCMKameruni\tCNUchina\tCOKolombia\tCRKostarika\tCUKuba\tCVCape Verde\tCWCuracao\tCXKisiwa cha Krismasi\tCYSaiprasi\tCZChechia\tDEUjerumani\tDJJibuti\tDKDenmaki\tDMDominika\tDOJamhuri ya Dominika\tDZAljeria\tECEcuador\tEEEstonia\tEGMisri\tEHSahara Magharibi\tEREritrea\tESUhispania\tETEthiopia\tFIUfini\tFJFiji\tFKVisiwa vya Falkland\tFMMikronesia\tFOVisiwa vya Faroe\tFRUfaransa\tGAGabon\tGBUfalme wa Muungano\tGDGrenada\tGEJojia\tGFGuiana ya Ufaransa\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGreenland\tGMGambia\tGNGine\tGPGuadeloupe\tGQGuinea ya Ikweta\tGRUgiriki\tGSVisiwa vya Georgia Kusini na Sandwich Kusini\tGTGuatemala\tGUGuam\tGWGinebisau\tGYGuyana\tHKHong Kong SAR China\tHMKisiwa cha Heard na Visiwa vya McDonald\tHNHonduras\tHRCroatia\tHTHaiti\tHUHungaria\tIDIndonesia\tIEAyalandi\tILIsraeli\tIMKisiwa cha Man\tINIndia\tIOEneo la Uingereza katika Bahari Hindi\tIQIraki\tIRIran\tISAisilandi\tITItalia\tJEJersey\tJMJamaika\tJOJordan\tJPJapani\tKEKenya\tKGKirigizistani\tKHKambodia\tKIKiribati\tKMKomoro\tKNSt. Kitts na Nevis\tKPKorea Kaskazini\tKRKorea Kusini\tKWKuwait\tKYVisiwa vya Cayman\tKZKazakistani\tLALaos\tLBLebanon\tLCSt. Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesoto\tLTLithuania\tLULuxembourg\tLVLatvia\tLYLibya\tMAMorocco\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSt. Martin\tMGMadagaska\tMHVisiwa vya Marshall\tMKMasedonia ya Kaskazini\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMakau SAR China\tMPVisiwa vya Mariana vya Kaskazini\tMQMartinique\tMRMoritania\tMSMontserrat\tMTMalta\tMUMorisi\tMVMaldivi\tMWMalawi\tMXMeksiko\tMYMalesia\tMZMsumbiji\tNANamibia\tNCNew Caledonia\tNENiger\tNFKisiwa cha Norfolk\tNGNigeria\tNINikaragwa\tNLUholanzi\tNONorway\tNPNepal\tNRNauru\tNUNiue\tNZNyuzilandi\tOMOman\tPAPanama\tPEPeru\tPFPolynesia ya Ufaransa\tPGPapua New Guinea\tPHUfilipino\tPKPakistani\tPLPoland\tPMSantapierre na Miquelon\tPNVisiwa vya Pitcairn\tPRPuerto Rico\tPSMaeneo ya Palestina\tPTUreno\tPWPalau\tPYParaguay\tQAQatar\tREReunion\tRORomania\tRSSerbia\tRUUrusi\tRWRwanda\tSASaudia\tSBVisiwa vya Solomon\tSCUshelisheli\tSDSudan\tSEUswidi\tSGSingapore\tSHSt. Helena\tSISlovenia\tSJSvalbard na Jan Mayen\tSKSlovakia\tSLSiera Leoni\tSMSan Marino\tSNSenegali\tSOSomalia\tSRSuriname\tSSSudan Kusini\tSTSao Tome na Principe\tSVEl Salvador\tSXSint Maarten\tSYSyria\tSZEswatini\tTCVisiwa vya Turks na Caicos\tTDChad\tTFHimaya za Kusini za Kifaranza\tTGTogo\tTHTailandi\tTJTajikistani\tTKTokelau\tTLTimor-Leste\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRUturuki\tTTTrinidad na Tobago\tTVTuvalu\tTWTaiwan\tTZTanzania\tUAUkraine\tUGUganda\tUMVisiwa Vidogo vya Nje vya Marekani\tUSMarekani\tUYUruguay\tUZUzibekistani\tVAMji wa Vatican\tVCSt. Vincent na Grenadines\tVEVenezuela\tVGVisiwa vya Virgin, Uingereza\tVIVisiwa vya Virgin, Marekani\tVNVietnamu\tVUVanuatu\tWFWallis na Futuna\tWSSamoa\tXKKosovo\tYEYemeni\tYTMayotte\tZAAfrika Kusini\tZMZambia\tZWZimbabwe
    l\t na \t\t, \t, \t na \t
    lo\t au \t\t, \t, \t au \t
    w\t1
    x\tKiswahili\tKiswahili
    za\t#\tSaa za Wastani za #\tSaa za #\tSaa za Mchana za #\tSaa za Majira ya joto za #\tSaa za Visiwa vya #
    @sw-CD\tKiswahili\tKiswahili (Kongo - Kinshasa)
    n.latn\t-#\t,\t.\t3\t3\t1
    c.latn\t¤\u{A0}#\t-¤\u{A0}#\t,\t.\t3\t3\t1
    s\tCDFFC
    r\tAFAfuganistani\tAZAzabajani\tBJBenini\tCIKodivaa\tCXKisiwa cha Christmas\tHRKroeshia\tJOYordani\tLBLebanoni\tLILishenteni\tLULasembagi\tLVLativia\tMAMoroko\tMMMyama\tNENijeri\tNGNijeria\tNONorwe\tNPNepali\tOMOmani\tPRPuetoriko\tQAKatari\tSDSudani\tSTSao Tome na Prinsipe\tTDChadi\tTLTimori ya Mashariki
    @sw-KE\tKiswahili\tKiswahili (Kenya)
    dt.full\t{D} saa {T}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} saa {T}\u{2009}–\u{2009}\t{D} saa {T}
    dt.long\t{D} saa {T}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} saa {T}\u{2009}–\u{2009}\t{D} saa {T}
    z\t062Majira ya Joto za Mashariki mwa Ulaya\t072Majira ya Joto za Ulaya ya Kati\t0e1Brazili\t0f1Ajentina\t0o2Guiana\t101Kuba\t1k1Nyuzilandi\t1l3Nyuzilandi\t1s1Turkmenistani\t1t1Azabajani\t201Ulaanbataar\t221Bangladeshi\t241Ghuba\t250Saaza Tajikistani\t2e2Afghanistani\t2f1Pakistani\t2g2Nepali\t2h2Malesia\t2n2Myanma\t2o2wastani za Uzbekistani\t2p1Singapoo\t2r1Jiojia\t2s1Irani\t2t2Butani\t2z2Majira ya Joto za Azores\t312Majira ya Joto za Magharibi mwa Ulaya\t321Kepuvede\t332Jojia Kusini\t371Magharibi mwa Australia ya Kati\t3b2Majira ya Joto za Kisiwa cha Easter\t3d0Saa ya Dunia\t3n2Maldivi\t3w5Finiksi\t4b2Majira ya Joto za Kisiwa cha Norfolk\t4c1Kaledonia Mpya\t4g2Papua
    s\tUSD$
    r\tAFAfghanistani\tAGAntigua na Babuda\tAIAnguila\tAQAntaktika\tAZAzabajani\tBBBabados\tBJBenini\tBSBahamas\tBTBhutani\tBYBelarusi\tCCVisiwa vya Kokos (Keeling)\tCVKepuvede\tCWKurakao\tECEkwado\tGAGaboni\tGPGwadelupe\tGSVisiwa vya Jojia Kusini na Sandwich Kusini\tGTGwatemala\tGUGuami\tHRKroashia\tJOYordani\tLALaosi\tLBLebanoni\tLILishenteni\tLSLesotho\tLULasembagi\tLVLativia\tMAMoroko\tMCMonako\tMKMasedonia\tMMMyama (Burma)\tMSMontserati\tNCNyukaledonia\tNENijeri\tNONorwe\tNPNepali\tOMOmani\tPFPolinesia ya Ufaransa\tPGPapua Guinea Mpya\tPLPolandi\tPMSt. Pierre na Miquelon\tPRPwetoriko\tPSHimaya za Palestina\tPYParagwai\tQAKatari\tSGSingapuri\tSTSao Tome na Prinsipe\tSVElsalvado\tSYShamu\tTDChadi\tTHThailandi\tTMTurukimenstani\tTWTaiwani\tUAUkreni\tUYUrugwai\tVAMji wa Vatikani\tVGVisiwa vya Virgin vya Uingereza\tVIVisiwa vya Virgin vya Marekani\tYTMayote
    w\t7
    @sw-UG\tKiswahili\tKiswahili (Uganda)
    s\tUGXUSh
    @sw-TZ\tKiswahili\tKiswahili (Tanzania)

    """
  }
}
