// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `fi`: StaticString {
    """
    #fi
    t\t{H}.{n}
    d.full\t{E0} {d}. {M1} {y}
    dt.full\t{D} klo {T}
    dr.full\t{D}–\t{D}\t{D}–\t{D}\t{D}–\t{D}
    dtr.full\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} klo {T}–\t{D} klo {T}
    d.long\t{d}. {M1} {y}
    dt.long\t{D} klo {T}
    dr.long\t{d}.–\t{D}\t{d}. {M1}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} klo {T}–\t{D} klo {T}
    d.short\t{d}.{m}.{y}
    dt.short\t{D} klo {T}
    dr.short\t{d}.–\t{D}\t{d}.{m}.–\t{D}\t{D}–\t{D}
    dtr.short\t{D} {T}–\t{T}\t{D} {T}–\t{T}\t{D} klo {T}–\t{D} klo {T}
    my\t{M0} {y}
    mr\t{M0} {y}–\t{M0} {y}\t{M0} {y}–\t{M0} {y}
    M\t0\t2\t4
    M0\ttammikuu\thelmikuu\tmaaliskuu\thuhtikuu\ttoukokuu\tkesäkuu\theinäkuu\telokuu\tsyyskuu\tlokakuu\tmarraskuu\tjoulukuu
    M1\ttammikuuta\thelmikuuta\tmaaliskuuta\thuhtikuuta\ttoukokuuta\tkesäkuuta\theinäkuuta\telokuuta\tsyyskuuta\tlokakuuta\tmarraskuuta\tjoulukuuta
    M2\ttammi\thelmi\tmaalis\thuhti\ttouko\tkesä\theinä\telo\tsyys\tloka\tmarras\tjoulu
    M4\tT\tH\tM\tH\tT\tK\tH\tE\tS\tL\tM\tJ
    E\t0\t1\t2
    E0\tmaanantai\ttiistai\tkeskiviikko\ttorstai\tperjantai\tlauantai\tsunnuntai
    E1\tma\tti\tke\tto\tpe\tla\tsu
    E2\tM\tT\tK\tT\tP\tL\tS
    gmt\tUTC\tUTC+\tUTC-\t.\t\t1
    z\t001Greenwichi\t012Itä-Afrika\t021Keski-Euroopa\t032Länsi-Afrika\t042Keski-Afrika\t051Itä-Euroopa\t063Itä-Euroopa\t073Keski-Euroopa\t082Etelä-Afrika\t091Havaijin-Aleuttie\t0a3Havaijin-Aleuttie\t0b1Alaska\t0c3Alaska\t0d1Kanadan Atlanti\t0e1Brasilia\t0f1Argentiina\t0g1Paraguay\t0h1Yhdysvaltain itäine\t0i1Yhdysvaltain keskine\t0j1Amazoni\t0k1Kolumbia\t0l1Kalliovuorte\t0m3Kalliovuorte\t0n2Venezuela\t0o2Ranskan Guayana\t0p3Yhdysvaltain keskine\t0q2Yukoni\t0r3Yhdysvaltain itäine\t0s1Acre\t0t1Yhdysvaltain Tyynenmere\t0u3Yhdysvaltain Tyynenmere\t0v3Kanadan Atlanti\t0y2Ecuadori\t0z2Guyana\t101Kuuba\t113Kuuba\t121Meksikon Tyynenmere\t132Bolivia\t141Peru\t151Saint-Pierren ja Miqueloni\t163Saint-Pierren ja Miqueloni\t171Uruguay\t181Fernando de Noronha\t192Suriname\t1a1Chile\t1b3Chile\t1c1Newfoundlandi\t1d3Newfoundlandi\t1e1Länsi-Australia\t1f2Davisi\t1g2Dumont d’Urville\t1h1Itä-Australia\t1i3Itä-Australia\t1j2Mawsoni\t1k1Uuden-Seelanni\t1l3Uuden-Seelanni\t1m2Rothera\t1n2Syowa\t1o2Vostoki\t1p1Saudi-Arabia\t1q2Kazakstani\t1r1Kamtšatka\t1s1Turkmenistani\t1t1Azerbaidžani\t1u2Indokiina\t1v1Krasnojarski\t1w2Kirgisia\t1x2Brunei\t1y2Intia\t1z1Jakutski\t201Ulan Batori\t211Kiina\t221Bangladeshi\t232Itä-Timori\t241Arabiemiirikuntie\t252Tadžikistani\t261Hongkongi\t271Hovdi\t281Irkutski\t291Turki\t2a2Länsi-Indonesia\t2b2Itä-Indonesia\t2c1Israeli\t2d3Israeli\t2e2Afganistani\t2f1Pakistani\t2g2Nepali\t2h2Malesia\t2i1Magadani\t2j2Keski-Indonesia\t2k1Filippiinie\t2l1Omski\t2m1Korea\t2n2Myanmari\t2o1Uzbekistani\t2p2Singapore\t2q1Taipei\t2r1Georgia\t2s1Irani\t2t2Bhutani\t2u1Japani\t2v1Vladivostoki\t2w1Jekaterinburgi\t2x1Armenia\t2y1Azorie\t2z3Azorie\t301Länsi-Euroopa\t313Länsi-Euroopa\t321Kap Verde\t332Etelä-Georgia\t341Falklandinsaarte\t351Keski-Australia\t363Keski-Australia\t371Läntisen Keski-Australia\t381Lord Howe\t393Lord Howe\t3a1Pääsiäissaare\t3b3Pääsiäissaare\t3c3Irlanni\t3d0UTC-yleisaika\t3e1Samara\t3f3Britannia\t3g1Moskova\t3h1Havaijin-Aleuttie\t3i2Intian valtamere\t3j2Joulusaare\t3k4Kookos\t3l2Ranskan eteläisten ja antarktisten alueide\t3m2Seychellie\t3n2Malediivie\t3o1Mauritiukse\t3p2Réunioni\t3q4Marshallin\t3r1Chathami\t3s3Chathami\t3t1Apia\t3u2Chuuki\t3v1Vanuatu\t3w4Phoenix\t3x2Tokelau\t3y1Fidži\t3z2Tuvalu\t404Galápagos\t414Gambier\t424Salomon\t432Tšamorro\t444Line\t452Kosrae\t464Marquesas\t471Samoa\t482Nauru\t492Niue\t4a1Norfolkinsaare\t4b3Norfolkinsaare\t4c1Uuden-Kaledonia\t4d2Palau\t4e2Pitcairni\t4f2Pohnpei\t4g2Papua-Uuden-Guinea\t4h1Cookinsaarte\t4i2Tahiti\t4j4Gilbert\t4k1Tonga\t4l2Wake\t4m2Wallisin ja Futuna
    nu\tlatn
    n.latn\t−#\t,\t\u{A0}\t3\t3\t1
    p.latn\t#\u{A0}%\t−#\u{A0}%
    c.latn\t#\u{A0}¤\t−#\u{A0}¤\t,\t\u{A0}\t3\t3\t1
    s\tEUR€\tGBP£\tJPY¥\tUSD$\tXAFFCFA\tXCGCg.\tXOFF\u{202F}CFA
    r\tADAndorra\tAEArabiemiirikunnat\tAFAfganistan\tAGAntigua ja Barbuda\tAIAnguilla\tALAlbania\tAMArmenia\tAOAngola\tAQAntarktis\tARArgentiina\tASAmerikan Samoa\tATItävalta\tAUAustralia\tAWAruba\tAXAhvenanmaa\tAZAzerbaidžan\tBABosnia ja Hertsegovina\tBBBarbados\tBDBangladesh\tBEBelgia\tBFBurkina Faso\tBGBulgaria\tBHBahrain\tBIBurundi\tBJBenin\tBLSaint-Barthélemy\tBMBermuda\tBNBrunei\tBOBolivia\tBQKaribian Alankomaat\tBRBrasilia\tBSBahama\tBTBhutan\tBVBouvet’nsaari\tBWBotswana\tBYValko-Venäjä\tBZBelize\tCAKanada\tCCKookossaaret (Keelingsaaret)\tCDKongon demokraattinen tasavalta\tCFKeski-Afrikan tasavalta\tCGKongon tasavalta\tCHSveitsi\tCINorsunluurannikko\tCKCookinsaaret\tCLChile\tCMKamerun\tCNKiina\tCOKolumbia\tCRCosta Rica\tCUKuuba\tCVKap Verde\tCWCuraçao\tCXJoulusaari\tCYKypros\tCZTšekki\tDESaksa\tDJDjibouti\tDKTanska\tDMDominica\tDODominikaaninen tasavalta\tDZAlgeria\tECEcuador\tEEViro\tEGEgypti\tEHLänsi-Sahara\tEREritrea\tESEspanja\tETEtiopia\tFISuomi\tFJFidži\tFKFalklandinsaaret\tFMMikronesia\tFOFärsaaret\tFRRanska\tGAGabon\tGBIso-Britannia\tGDGrenada\tGEGeorgia\tGFRanskan Guayana\tGGGuernsey\tGHGhana\tGIGibraltar\tGLGrönlanti\tGMGambia\tGNGuinea\tGPGuadeloupe\tGQPäiväntasaajan Guinea\tGRKreikka\tGSEtelä-Georgia ja Eteläiset Sandwichinsaaret\tGTGuatemala\tGUGuam\tGWGuinea-Bissau\tGYGuyana\tHKHongkong – Kiinan erityishallintoalue\tHMHeard ja McDonaldinsaaret\tHNHonduras\tHRKroatia\tHTHaiti\tHUUnkari\tIDIndonesia\tIEIrlanti\tILIsrael\tIMMansaari\tINIntia\tIOBrittiläinen Intian valtameren alue\tIQIrak\tIRIran\tISIslanti\tITItalia\tJEJersey\tJMJamaika\tJOJordania\tJPJapani\tKEKenia\tKGKirgisia\tKHKambodža\tKIKiribati\tKMKomorit\tKNSaint Kitts ja Nevis\tKPPohjois-Korea\tKREtelä-Korea\tKWKuwait\tKYCaymansaaret\tKZKazakstan\tLALaos\tLBLibanon\tLCSaint Lucia\tLILiechtenstein\tLKSri Lanka\tLRLiberia\tLSLesotho\tLTLiettua\tLULuxemburg\tLVLatvia\tLYLibya\tMAMarokko\tMCMonaco\tMDMoldova\tMEMontenegro\tMFSaint-Martin\tMGMadagaskar\tMHMarshallinsaaret\tMKPohjois-Makedonia\tMLMali\tMMMyanmar (Burma)\tMNMongolia\tMOMacao – Kiinan erityishallintoalue\tMPPohjois-Mariaanit\tMQMartinique\tMRMauritania\tMSMontserrat\tMTMalta\tMUMauritius\tMVMalediivit\tMWMalawi\tMXMeksiko\tMYMalesia\tMZMosambik\tNANamibia\tNCUusi-Kaledonia\tNENiger\tNFNorfolkinsaari\tNGNigeria\tNINicaragua\tNLAlankomaat\tNONorja\tNPNepal\tNRNauru\tNUNiue\tNZUusi-Seelanti\tOMOman\tPAPanama\tPEPeru\tPFRanskan Polynesia\tPGPapua-Uusi-Guinea\tPHFilippiinit\tPKPakistan\tPLPuola\tPMSaint-Pierre ja Miquelon\tPNPitcairn\tPRPuerto Rico\tPSPalestiinalaisalue\tPTPortugali\tPWPalau\tPYParaguay\tQAQatar\tRERéunion\tRORomania\tRSSerbia\tRUVenäjä\tRWRuanda\tSASaudi-Arabia\tSBSalomonsaaret\tSCSeychellit\tSDSudan\tSERuotsi\tSGSingapore\tSHSaint Helena\tSISlovenia\tSJHuippuvuoret ja Jan Mayen\tSKSlovakia\tSLSierra Leone\tSMSan Marino\tSNSenegal\tSOSomalia\tSRSuriname\tSSEtelä-Sudan\tSTSão Tomé ja Príncipe\tSVEl Salvador\tSXSint Maarten\tSYSyyria\tSZEswatini\tTCTurks- ja Caicossaaret\tTDTšad\tTFRanskan eteläiset ja antarktiset alueet\tTGTogo\tTHThaimaa\tTJTadžikistan\tTKTokelau\tTLItä-Timor\tTMTurkmenistan\tTNTunisia\tTOTonga\tTRTurkki\tTTTrinidad ja Tobago\tTVTuvalu\tTWTaiwan\tTZTansania\tUAUkraina\tUGUganda\tUMYhdysvaltain erillissaaret\tUSYhdysvallat\tUYUruguay\tUZUzbekistan\tVAVatikaani\tVCSaint Vincent ja Grenadiinit\tVEVenezuela\tVGBrittiläiset Neitsytsaaret\tVIYhdysvaltain Neitsytsaaret\tVNVietnam\tVUVanuatu\tWFWallis ja Futuna\tWSSamoa\tXKKosovo\tYEJemen\tYTMayotte\tZAEtelä-Afrikka\tZMSambia\tZWZimbabwe
    l\t ja \t\t, \t, \t ja \t
    lo\t tai \t\t, \t, \t tai \t
    w\t1
    x\tsuomi\tsuomi
    za\t#\t#n normaaliaika\t#n aika\t#n kesäaika\t#saarten aika
    @fi-FI\tsuomi\tsuomi (Suomi)

    """
  }
}
