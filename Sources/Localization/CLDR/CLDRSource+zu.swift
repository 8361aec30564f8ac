// swift-format-ignore-file
// Data of CLDR 48 (Unicode License v3); made by Tests/LocalizationTests/cldr_data.mjs.
extension CLDRSource {
  static var `zu`: StaticString {
    """
    #zu
    t\t{HH}:{n}
    d.full\t{E0}, {M0} {d}, {y}
    dt.full\t{D} {T}
    dr.full\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{E0}, {M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.full\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.long\t{M0} {d}, {y}
    dt.long\t{D} {T}
    dr.long\t{M0} {d}\u{2009}–\u{2009}\t{d}, {y}\t{M0} {d}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.long\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    d.short\t{m}/{d}/{yy}
    dt.short\t{D} {T}
    dr.short\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}\t{D}\u{2009}–\u{2009}\t{D}
    dtr.short\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{T}\t{D} {T}\u{2009}–\u{2009}\t{D} {T}
    my\t{M0} {y}
    mr\t{M0}\u{2009}–\u{2009}\t{M0} {y}\t{M0} {y}\u{2009}–\u{2009}\t{M0} {y}
    M\t0\t1\t2
    M0\tJanuwari\tFebruwari\tMashi\tEphreli\tMeyi\tJuni\tJulayi\tAgasti\tSepthemba\tOkthoba\tNovemba\tDisemba
    M1\tJan\tFeb\tMas\tEph\tMey\tJun\tJul\tAga\tSep\tOkt\tNov\tDis
    M2\tJ\tF\tM\tA\tM\tJ\tJ\tA\tS\tO\tN\tD
    E\t0\t1\t2
    E0\tUMsombuluko\tULwesibili\tULwesithathu\tULwesine\tULwesihlanu\tUMgqibelo\tISonto
    E1\tMso\tBil\tTha\tSin\tHla\tMgq\tSon
    E2\tM\tB\tT\tS\tH\tM\tS
    gmt\tGMT\tGMT+\tGMT-\t:\t\t1
    nu\tlatn
    n.latn\t-#\t.\t,\t3\t3\t1
    p.latn\t#%\t-#%
    c.latn\t¤#\t-¤#\t.\t,\t3\t3\t1
    s\tAUDA$\tBRLR$\tCADCA$\tCNYCN¥\tEUR€\tGBP£\tHKDHK$\tILS₪\tINR₹\tJPYJP¥\tKRW₩\tMXNMX$\tNZDNZ$\tTHB฿\tTWDNT$\tUSD$\tVND₫\tXAFFCFA\tXCDEC$\tXCGCg.\tXOFF\u{202F}CFA\tXPFCFPF\tZARR
    r\tADi-Andorra\tAEi-United Arab Emirates\tAFi-Afghanistan\tAGi-Antigua ne-Barbuda\tAIi-Anguilla\tALi-Albania\tAMi-Armenia\tAOi-Angola\tAQi-Antarctica\tARi-Argentina\tASi-American Samoa\tATi-Austria\tAUi-Australia\tAWi-Aruba\tAXi-Åland Islands\tAZi-Azerbaijan\tBAi-Bosnia ne-Herzegovina\tBBi-Barbados\tBDi-Bangladesh\tBEi-Belgium\tBFi-Burkina Faso\tBGi-Bulgaria\tBHi-Bahrain\tBIi-Burundi\tBJi-Benin\tBLi-Saint Barthélemy\tBMi-Bermuda\tBNi-Brunei\tBOi-Bolivia\tBQi-Caribbean Netherlands\tBRi-Brazil\tBSi-Bahamas\tBTi-Bhutan\tBVi-Bouvet Island\tBWiBotswana\tBYi-Belarus\tBZi-Belize\tCAi-Canada\tCCi-Cocos (Keeling) Islands\tCDi-Congo - Kinshasa\tCFi-Central African Republic\tCGi-Congo - Brazzaville\tCHi-Switzerland\tCIi-Côte d’Ivoire\tCKi-Cook Islands\tCLi-Chile\tCMi-Cameroon\tCNi-China\tCOi-Colombia\tCRi-Costa Rica\tCUi-Cuba\tCVi-Cape Verde\tCWi-Curaçao\tCXi-Christmas Island\tCYi-Cyprus\tCZi-Czechia\tDEi-Germany\tDJi-Djibouti\tDKi-Denmark\tDMi-Dominica\tDOi-Dominican Republic\tDZi-Algeria\tECi-Ecuador\tEEi-Estonia\tEGi-Egypt\tEHi-Western Sahara\tERi-Eritrea\tESi-Spain\tETi-Ethiopia\tFIi-Finland\tFJi-Fiji\tFKi-Falkland Islands\tFMi-Micronesia\tFOi-Faroe Islands\tFRi-France\tGAi-Gabon\tGBi-United Kingdom\tGDi-Grenada\tGEi-Georgia\tGFi-French Guiana\tGGi-Guernsey\tGHi-Ghana\tGIi-Gibraltar\tGLi-Greenland\tGMi-Gambia\tGNi-Guinea\tGPi-Guadeloupe\tGQi-Equatorial Guinea\tGRi-Greece\tGSi-South Georgia ne-South Sandwich Islands\tGTi-Guatemala\tGUi-Guam\tGWi-Guinea-Bissau\tGYi-Guyana\tHKi-Hong Kong SAR China\tHMI-Heard & McDonald Island\tHNi-Honduras\tHRi-Croatia\tHTi-Haiti\tHUi-Hungary\tIDi-Indonesia\tIEi-Ireland\tILkwa-Israel\tIMi-Isle of Man\tINi-India\tIOi-British Indian Ocean Territory\tIQi-Iraq\tIRi-Iran\tISi-Iceland\tITi-Italy\tJEi-Jersey\tJMi-Jamaica\tJOi-Jordan\tJPi-Japan\tKEi-Kenya\tKGi-Kyrgyzstan\tKHi-Cambodia\tKIi-Kiribati\tKMi-Comoros\tKNi-Saint Kitts ne-Nevis\tKPi-North Korea\tKRi-South Korea\tKWi-Kuwait\tKYi-Cayman Islands\tKZi-Kazakhstan\tLAi-Laos\tLBi-Lebanon\tLCi-Saint Lucia\tLIi-Liechtenstein\tLKi-Sri Lanka\tLRi-Liberia\tLSiLesotho\tLTi-Lithuania\tLUi-Luxembourg\tLVi-Latvia\tLYi-Libya\tMAi-Morocco\tMCi-Monaco\tMDi-Moldova\tMEi-Montenegro\tMFi-Saint Martin\tMGi-Madagascar\tMHi-Marshall Islands\tMKi-North Macedonia\tMLiMali\tMMi-Myanmar (Burma)\tMNi-Mongolia\tMOi-Macau SAR China\tMPi-Northern Mariana Islands\tMQi-Martinique\tMRi-Mauritania\tMSi-Montserrat\tMTi-Malta\tMUi-Mauritius\tMVi-Maldives\tMWiMalawi\tMXi-Mexico\tMYi-Malaysia\tMZi-Mozambique\tNAi-Namibia\tNCi-New Caledonia\tNEi-Niger\tNFi-Norfolk Island\tNGi-Nigeria\tNIi-Nicaragua\tNLi-Netherlands\tNOi-Norway\tNPi-Nepal\tNRi-Nauru\tNUi-Niue\tNZi-New Zealand\tOMi-Oman\tPAi-Panama\tPEi-Peru\tPFi-French Polynesia\tPGi-Papua New Guinea\tPHi-Philippines\tPKi-Pakistan\tPLi-Poland\tPMi-Saint Pierre kanye ne-Miquelon\tPNi-Pitcairn Islands\tPRi-Puerto Rico\tPSi-Palestinian Territories\tPTi-Portugal\tPWi-Palau\tPYi-Paraguay\tQAi-Qatar\tREi-Réunion\tROi-Romania\tRSi-Serbia\tRUi-Russia\tRWi-Rwanda\tSAi-Saudi Arabia\tSBi-Solomon Islands\tSCi-Seychelles\tSDi-Sudan\tSEi-Sweden\tSGi-Singapore\tSHi-St. Helena\tSIi-Slovenia\tSJi-Svalbard ne-Jan Mayen\tSKi-Slovakia\tSLi-Sierra Leone\tSMi-San Marino\tSNi-Senegal\tSOi-Somalia\tSRi-Suriname\tSSi-South Sudan\tSTi-São Tomé kanye ne-Príncipe\tSVi-El Salvador\tSXi-Sint Maarten\tSYi-Syria\tSZi-Swaziland\tTCi-Turks ne-Caicos Islands\tTDi-Chad\tTFi-French Southern Territories\tTGi-Togo\tTHi-Thailand\tTJi-Tajikistan\tTKi-Tokelau\tTLi-Timor-Leste\tTMi-Turkmenistan\tTNi-Tunisia\tTOi-Tonga\tTRi-Turkey\tTTi-Trinidad ne-Tobago\tTVi-Tuvalu\tTWi-Taiwan\tTZi-Tanzania\tUAi-Ukraine\tUGi-Uganda\tUMI-U.S. Outlying Islands\tUSi-United States\tUYi-Uruguay\tUZi-Uzbekistan\tVAi-Vatican City\tVCi-Saint Vincent ne-Grenadines\tVEi-Venezuela\tVGi-British Virgin Islands\tVIi-U.S. Virgin Islands\tVNi-Vietnam\tVUi-Vanuatu\tWFi-Wallis ne-Futuna\tWSi-Samoa\tXKi-Kosovo\tYEi-Yemen\tYTi-Mayotte\tZAiNingizimu Afrika\tZMi-Zambia\tZWiZimbabwe
    l\t ne-\t\t, \t, \t, ne-\t
    lo\t or \t\t, \t, \t, or \t
    w\t7
    x\tisiZulu\tisiZulu
    @zu-ZA\tisiZulu\tisiZulu (iNingizimu Afrika)

    """
  }
}
